using System.Collections.Immutable;
using Markdig.Syntax;
using MesoSite.Input.Content;
using MesoSite.Input.Markdown;

namespace MesoSite.Process.Text;

/// <summary>A part of an article: what stands before the first heading, or a heading with what belongs to it.</summary>
/// <param name="Id">The id of its heading; empty for the lead.</param>
/// <param name="Sections">The ids of all headings in it: a box may hold some of its own.</param>
/// <param name="Heading">The heading; null for the lead.</param>
/// <param name="Blocks">What follows the heading.</param>
internal sealed record ArticlePart(string Id, ImmutableArray<string> Sections, HeadingBlock? Heading, ImmutableArray<Block> Blocks)
{
    /// <summary>The parts of an article, in order; the lead is always there.</summary>
    public static ImmutableArray<ArticlePart> Of(Article article)
    {
        var parts = ImmutableArray.CreateBuilder<ArticlePart>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        HeadingBlock? heading = null;
        foreach (var block in article.Body.Document)
        {
            if (block is HeadingBlock next)
            {
                parts.Add(Part(heading, blocks.ToImmutable()));
                blocks.Clear();
                heading = next;
            }
            else
            {
                blocks.Add(block);
            }
        }

        parts.Add(Part(heading, blocks.ToImmutable()));
        return parts.ToImmutable();
    }

    private static ArticlePart Part(HeadingBlock? heading, ImmutableArray<Block> blocks)
    {
        var id = heading is null ? string.Empty : HeadingIds.Of(heading) ?? string.Empty;
        var inner = blocks.SelectMany(block => block.Descendants<HeadingBlock>()).Select(HeadingIds.Of).OfType<string>();
        return new ArticlePart(id, [id, .. inner], heading, blocks);
    }
}
