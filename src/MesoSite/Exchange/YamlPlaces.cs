using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Exchange;

/// <summary>Where the nodes of a YAML file begin and end.</summary>
internal static class YamlPlaces
{
    private static readonly char[] Space = [' ', '\t', '\n'];

    /// <summary>The value under a key; null where there is none.</summary>
    public static YamlNode? Child(YamlNode node, string key) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>The node that keys lead to; null where one of them is missing.</summary>
    public static YamlNode? Find(YamlNode root, ImmutableArray<string> path)
    {
        YamlNode? node = root;
        foreach (var key in path)
        {
            node = node is null ? null : Child(node, key);
        }

        return node;
    }

    /// <summary>True for a mapping in braces.</summary>
    public static bool IsFlow(YamlMapping mapping) => Start(mapping.Span) is var start && start < mapping.Span.File.Text.Length && mapping.Span.File.Text[start] == '{';

    /// <summary>The offset of a place.</summary>
    public static int Start(SourceSpan span) => span.File.Offset(span.Line, span.Column);

    /// <summary>The offset after the last character of a node, its closing bracket included.</summary>
    public static int End(YamlNode node)
    {
        var text = node.Span.File.Text;
        var start = Start(node.Span);
        switch (node)
        {
            case YamlScalar scalar:
                return scalar.RawOffset + scalar.Raw.TrimEnd(Space).Length;
            case YamlMapping mapping:
                var last = mapping.Entries.IsEmpty ? start : End(mapping.Entries[^1].Value);
                return IsFlow(mapping) ? text.IndexOf('}', last) + 1 : last;
            case YamlSequence list:
                var end = list.Items.IsEmpty ? start : End(list.Items[^1]);
                return text[start] == '[' ? text.IndexOf(']', end) + 1 : end;
            default:
                return start;
        }
    }

    /// <summary>The offset after the colon of the last of the keys that lead to a node.</summary>
    public static int AfterColon(YamlNode root, ImmutableArray<string> path)
    {
        var parent = (YamlMapping)Find(root, path[..^1])!;
        var key = parent.Entries.First(entry => entry.Key.Value == path[^1]).Key.Span;
        return root.Span.File.Text.IndexOf(':', Start(key) + key.Length) + 1;
    }

    /// <summary>The offset of the line that an offset stands in.</summary>
    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>The offset of the line end after an offset; the length of the text where there is none.</summary>
    public static int LineEnd(string text, int offset) => text.IndexOf('\n', offset) is >= 0 and var end ? end : text.Length;
}
