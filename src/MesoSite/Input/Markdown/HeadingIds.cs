using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MesoSite.Input.Markdown;

/// <summary>
/// Takes <c>{#id}</c> from the end of a heading. Markdig's generic attributes could do it, but they would let an author
/// write any attribute, event handlers included.
/// </summary>
internal static partial class HeadingIds
{
    private static readonly object Key = new();

    /// <summary>The id of a heading, or null.</summary>
    public static string? Of(HeadingBlock heading) => heading.GetData(Key) as string;

    /// <summary>Moves the ids of all headings from their text to where <see cref="Of"/> finds them.</summary>
    public static void Extract(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Inline?.LastChild is LiteralInline literal && Pattern().Match(literal.Content.ToString()) is { Success: true } match)
            {
                literal.Content.End -= match.Length;
                literal.Content.TrimEnd();
                heading.SetData(Key, match.Groups[1].Value);
            }
        }
    }

    [GeneratedRegex(@"\s*\{#([a-z][a-z0-9-]*)\}\s*$")]
    private static partial Regex Pattern();
}
