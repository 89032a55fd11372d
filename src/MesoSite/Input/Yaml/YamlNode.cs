using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A node of a YAML file, read as a tree of text: nothing is converted, every node keeps its place.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What the node is called in a diagnostic.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar as text. <paramref name="Raw"/> is what stands in the file, with quotes and block marks.</summary>
internal sealed record YamlScalar(SourceSpan Span, string Text, string Raw, int RawOffset, bool IsPlain) : YamlNode(Span)
{
    public override string Kind => "a text";

    /// <summary>True for a translation that is older than its original.</summary>
    public bool IsStale { get; init; }

    /// <summary>What is shown in its place where the reader can be told that it is in another language; usually null.</summary>
    public YamlScalar? Original { get; init; }
}

internal sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span)
{
    public override string Kind => "a list";
}

internal sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public override string Kind => "a set of keys";
}

internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
