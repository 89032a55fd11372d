using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;
using SourceSpan = MesoSite.Core.SourceSpan;

namespace MesoSite.Input;

/// <summary>Reads one Markdown file: front matter between two lines <c>---</c>, then the body.</summary>
internal static class ArticleReader
{
    private const string Fence = "---\n";
    private const int MaxHeadings = 500;

    /// <summary>Reads a file; null where its front matter or its structure cannot be used.</summary>
    public static Article? Read(string id, SourceFile file, string defaultLanguage, DiagnosticBag bag)
    {
        var end = file.Text.StartsWith(Fence, StringComparison.Ordinal) ? file.Text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            bag.Add(InputFaults.NoFrontMatter(file));
            return null;
        }

        var root = YamlTree.Read(file, Fence.Length, end + 1 - Fence.Length, bag);
        if (root is null || !FrontMatter.Shape.TryRead(root, bag, out var frontMatter) || root is not YamlMapping head)
        {
            return null;
        }

        CheckReview(file, root, frontMatter, defaultLanguage, bag);
        var bodyOffset = end + 1 + Fence.Length;
        var body = file.Text[bodyOffset..];
        foreach (var unfilled in Placeholder.FaultsOf(file, bodyOffset))
        {
            bag.Add(unfilled);
        }

        return MarkdownReader.Read(body, file, bodyOffset, body, bag) is { } text
            ? new Article(id, file, head, frontMatter, text, ReadSections(text, bag))
            : null;
    }

    private static void CheckReview(SourceFile file, YamlNode root, FrontMatter frontMatter, string defaultLanguage, DiagnosticBag bag)
    {
        var folder = file.DisplayPath[..^Path.GetFileName(file.DisplayPath).Length];
        var isDefaultLanguage = file.DisplayPath == $"{folder}{defaultLanguage}.md";
        if (!isDefaultLanguage && frontMatter.Reviewed is { } review)
        {
            bag.Add(InputFaults.OnlyInDefaultLanguage(review.Span, "reviewed", $"{folder}{defaultLanguage}.md"));
        }
        else if (isDefaultLanguage && frontMatter.Reviewed is null)
        {
            bag.Add(InputFaults.MissingKey(root.Span, "reviewed", Review.Shape.Expected));
        }
    }

    private static ImmutableArray<Section> ReadSections(MarkdownText text, DiagnosticBag bag)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var headings = text.Document.Descendants<HeadingBlock>().ToList();
        if (headings.Count > MaxHeadings)
        {
            bag.Add(InputFaults.TooManyHeadings(text.SpanOf(headings[MaxHeadings]), MaxHeadings));
            return [];
        }

        var level = 1;
        foreach (var heading in headings)
        {
            var span = text.SpanOf(heading);
            if (heading.Level is not (2 or 3) || heading.Level > level + 1)
            {
                bag.Add(InputFaults.HeadingLevel(span, heading.Level));
            }

            level = heading.Level;
            if (HeadingIds.Of(heading) is not { } id)
            {
                bag.Add(InputFaults.HeadingWithoutId(span));
            }
            else if (!seen.TryAdd(id, span))
            {
                bag.Add(InputFaults.DuplicateHeadingId(span, id, seen[id]));
            }
            else
            {
                sections.Add(new Section(new Located<string>(id, span), heading.Level, PlainText(heading)));
            }
        }

        return sections.ToImmutable();
    }

    private static string PlainText(HeadingBlock heading) =>
        string.Concat(heading.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => string.Empty,
        })).Trim();
}
