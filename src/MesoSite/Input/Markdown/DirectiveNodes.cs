using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MesoSite.Input.Markdown;

/// <summary><c>:name[label]</c> inside a line.</summary>
internal sealed class DirectiveInline(DirectiveHead head) : LeafInline
{
    public DirectiveHead Head { get; } = head;
}

/// <summary><c>::name{…}</c> alone on its line.</summary>
internal sealed class DirectiveLeaf(BlockParser parser, DirectiveHead head) : LeafBlock(parser)
{
    public DirectiveHead Head { get; } = head;
}

/// <summary><c>:::name{…}</c> up to a line of as many colons.</summary>
internal sealed class DirectiveContainer(BlockParser parser, DirectiveHead head, int colons) : ContainerBlock(parser)
{
    public DirectiveHead Head { get; } = head;

    public int Colons { get; } = colons;

    /// <summary>Set by the parser when it meets the closing line.</summary>
    public bool Closed { get; set; }
}
