using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>A template as it was read: its nodes in order.</summary>
/// <param name="Name">Its path in the theme.</param>
internal sealed record Template(string Name, ImmutableArray<TemplateNode> Body);

/// <summary>A piece of a template.</summary>
internal abstract record TemplateNode
{
    private TemplateNode()
    {
    }

    /// <summary>Markup as it stands.</summary>
    public sealed record Markup(string Text) : TemplateNode;

    /// <summary><c>{{name}}</c>, escaped.</summary>
    /// <param name="Shown">What is shown.</param>
    /// <param name="IsAddress">True where it begins an attribute that a browser takes for an address.</param>
    public sealed record Value(TemplateValue Shown, bool IsAddress) : TemplateNode;

    /// <summary><c>{{t "key" name=value}}</c>: a word of the interface, escaped.</summary>
    public sealed record Word(TemplateValue Key, ImmutableArray<(string Name, TemplateValue Value)> Values) : TemplateNode;

    /// <summary><c>{{prose text}}</c>: an author's text with its markup and components.</summary>
    public sealed record Prose(TemplateValue Shown) : TemplateNode;

    /// <summary><c>{{icon "name"}}</c>.</summary>
    public sealed record Icon(TemplateValue Name) : TemplateNode;

    /// <summary><c>{{#if}}</c>, <c>{{#unless}}</c>.</summary>
    public sealed record If(TemplateValue Condition, ImmutableArray<TemplateNode> Then, ImmutableArray<TemplateNode> Else) : TemplateNode;

    /// <summary><c>{{#each}}</c>.</summary>
    public sealed record Each(TemplateValue Items, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Else) : TemplateNode;

    /// <summary><c>{{#with}}</c>.</summary>
    public sealed record With(TemplateValue Shown, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Else) : TemplateNode;

    /// <summary><c>{{> component view}}</c>; without a view, that of the template around it.</summary>
    public sealed record Component(string Name, TemplateValue? View, SourceSpan Span) : TemplateNode;
}

/// <summary>What a template reads: a name such as <c>page.title</c>, or a text in quotes.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record TemplateValue(SourceSpan Span)
{
    /// <summary>A text in quotes, or a number.</summary>
    public sealed record Literal(string Text, SourceSpan Span) : TemplateValue(Span);

    /// <summary><c>@first</c>, <c>@last</c>, <c>@index</c>: where an <c>{{#each}}</c> stands.</summary>
    public sealed record Position(string Name, int Up, SourceSpan Span) : TemplateValue(Span);

    /// <summary>A name.</summary>
    /// <param name="IsRoot">True for <c>@root.…</c>.</param>
    /// <param name="Up">How many times <c>../</c>.</param>
    /// <param name="Members">The names between the points; none for <c>this</c>.</param>
    /// <param name="Written">As the template has it, without <c>../</c>.</param>
    public sealed record Path(bool IsRoot, int Up, ImmutableArray<string> Members, string Written, SourceSpan Span) : TemplateValue(Span);
}
