using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Input.Content;
using MesoSite.Input.Markdown;
using MesoSite.Process.Text;
using MesoSite.Readability;

namespace MesoSite.Process.Understanding;

/// <summary>Counts what an article has.</summary>
internal static class HandoutFromArticle
{
    /// <summary>Counts an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="context">Its language, on a page that need not exist.</param>
    public static Handout Translate(Article article, TextContext context)
    {
        var (document, tag) = (article.Body.Document, context.Voice.Tag);
        var measure = ReadingLanguages.For(tag);
        var passages = SpokenText.Of(article.Body, context).Where(passage => !passage.Pieces.IsEmpty).ToList();
        ImmutableArray<int> starts = [0, .. document.Descendants<HeadingBlock>().Select(heading => heading.Span.Start)];
        var sections = Counts(passages, starts, measure);
        var boxes = Boxes(document);
        var names = MedicalNames(passages, context);
        return new Handout(
            sections.Aggregate(TextCounts.None, (sum, section) => sum.Plus(section)),
            measure,
            context.Content.Settings.ReadingLevel.TryGet(tag, out var limit) ? limit : null,
            [.. sections],
            [.. boxes.Select(box => box.Name)],
            [.. boxes.Where(box => starts.Length == 1 || box.Start < starts[1]).Select(box => box.Name)],
            document.Descendants<DirectiveInline>().Count(directive => directive.Head.Name == "phone"),
            document.Descendants<ListBlock>().Count(),
            document.Descendants<ListBlock>().Count(list => list.IsOrdered),
            document.Descendants<EmphasisInline>().Count(emphasis => emphasis.DelimiterCount == 2),
            document.Descendants<LinkInline>().Count(link => link.IsImage),
            [.. document.Descendants<Table>().Select(table => table.OfType<TableRow>().Max(row => row.Count))],
            [.. names.Select(name => name.Term).Distinct()],
            [.. names.GroupBy(name => name.Term).Where(named => named.All(name => name.IsBare)).Select(named => named.Key)]);
    }

    // Of what stands from each start to the next.
    private static TextCounts[] Counts(IEnumerable<Passage> passages, ImmutableArray<int> starts, ReadingLanguage measure)
    {
        var sections = new TextCounts[starts.Length];
        Array.Fill(sections, TextCounts.None);
        foreach (var passage in passages)
        {
            var found = starts.BinarySearch(passage.Pieces[0].Offset);
            var section = found >= 0 ? found : ~found - 1;
            foreach (var sentence in measure.Sentences(passage.Text))
            {
                sections[section] = sections[section].Plus(measure.Count(passage.Text.AsSpan()[sentence]));
            }
        }

        return sections;
    }

    private static ImmutableArray<(string Name, int Start)> Boxes(MarkdownDocument document) =>
    [
        .. document.Descendants<Block>()
            .Select(block => (Head: (block as DirectiveLeaf)?.Head ?? (block as DirectiveContainer)?.Head, block.Span.Start))
            .Where(box => box.Head is not null)
            .Select(box => (box.Head!.Name, box.Start)),
    ];

    // Explained once is explained: "severe allergy (anaphylaxis)" here, "anaphylaxis" further down.
    private static ImmutableArray<(string Term, bool IsBare)> MedicalNames(IReadOnlyCollection<Passage> passages, TextContext context) =>
    [
        .. from effect in context.Content.Effects.Effects
           let term = effect.Value.Term
           let everyday = context.Voice.Words.Effects[effect.Id.Value].Name
           where !everyday.Contains(term, StringComparison.OrdinalIgnoreCase)
           from passage in passages
           let at = passage.Text.IndexOf(term, StringComparison.OrdinalIgnoreCase)
           where at >= 0
           select (term, !IsBracketed(passage.Text, at, term.Length) && !passage.Text.Contains(everyday, StringComparison.OrdinalIgnoreCase)),
    ];

    private static bool IsBracketed(string text, int at, int length) =>
        at > 0 && text[at - 1] is '(' or '（' && at + length < text.Length && text[at + length] is ')' or '）' or ',' or '،' or '，' or ';';
}
