using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Process;
using MesoSite.Process.Papers;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>What can be printed of the dental site, and what of it is linked.</summary>
public sealed class PapersTests
{
    private const string Aftercare = "en/aftercare.html";

    private static readonly ImmutableDictionary<string, ImmutableArray<byte>> Nothing = ImmutableDictionary<string, ImmutableArray<byte>>.Empty;

    [Fact]
    public void Every_article_language_size_and_sheet_can_be_printed()
    {
        var papers = Made(Trees.Dental, Nothing).Papers;
        var handouts = papers.Where(paper => paper.Paper.Kind == PaperKind.Handout).ToList();
        Assert.Equal(2 * 2 * 3 * 2, handouts.Count);
        Assert.Contains(handouts, paper => paper.Paper.Path == "ar/print/after-extraction-18pt-letter.pdf");
        Assert.Equal(papers.Length, papers.Select(paper => paper.Paper.Path).Distinct().Count());
        Assert.Equal(papers.Length, papers.Select(paper => paper.Key).Distinct().Count());
    }

    [Fact]
    public void Where_nothing_is_printed_nothing_is_linked()
    {
        var site = Made(Trees.Dental, Nothing);
        Assert.All(site.Pages, page => Assert.Empty(Links(page)));
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_printed_is_published_and_linked_from_its_page_with_its_kind_size_and_weight()
    {
        var checklist = Checklist(Trees.Dental, TypeSize.Large);
        var site = Made(Trees.Dental, Nothing.Add(checklist.Key, [.. new byte[12_345]]));
        var link = Assert.Single(Links(site.Pages.Single(page => page.File.Path == Aftercare)));
        Assert.Equal("print/checklist-18pt-a4.pdf", link.GetAttribute("href"));
        Assert.Contains("18", link.TextContent, StringComparison.Ordinal);
        Assert.Contains("12 kB", link.TextContent, StringComparison.Ordinal);
        Assert.Equal(12_345, site.Files.Single(file => file.Path == "en/print/checklist-18pt-a4.pdf").Bytes.Length);
        Assert.All(site.Pages.Where(page => page.File.Path != Aftercare), page => Assert.Empty(Links(page)));
    }

    [Fact]
    public void A_link_to_a_paper_is_no_part_of_the_paper()
    {
        var checklist = Checklist(Trees.Dental, TypeSize.Large);
        var again = Made(Trees.Dental, Nothing.Add(checklist.Key, [1])).Papers.Single(paper => paper.Paper == checklist.Paper with { Voice = paper.Paper.Voice });
        Assert.Equal(checklist.Key, again.Key);
    }

    [Fact]
    public void What_was_printed_of_a_page_that_has_changed_is_left_out()
    {
        var checklist = Checklist(Trees.Dental, TypeSize.Large);
        var changed = Trees.Dental.Edited("input/locales/en.yaml", "title: Bite on the gauze", "title: Bite hard on the gauze");
        var site = Made(changed, Nothing.Add(checklist.Key, [1]));
        Assert.All(site.Pages, page => Assert.Empty(Links(page)));
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sheet_is_named_where_there_are_two()
    {
        var papers = Made(Trees.Dental, Nothing).Papers.Where(paper => paper.Paper is { Kind: PaperKind.Checklist, Size: TypeSize.Usual, Voice.Tag: "en" });
        var site = Made(Trees.Dental, papers.ToImmutableDictionary(paper => paper.Key, _ => ImmutableArray.Create<byte>(1)));
        var links = Links(site.Pages.Single(page => page.File.Path == Aftercare)).Select(link => link.TextContent).ToList();
        Assert.Contains(links, text => text.Contains("A4", StringComparison.Ordinal));
        Assert.Contains(links, text => text.Contains("Letter", StringComparison.Ordinal));
    }

    [Fact]
    public void The_margins_hold_the_version_and_the_number_of_the_page_in_the_words_of_the_language()
    {
        var papers = Made(Trees.Shipped, Nothing).Papers.Where(paper => paper.Paper is { Kind: PaperKind.Handout, Sheet: PaperSheet.A4, Size: TypeSize.Usual }).ToList();
        Assert.All(papers, paper => Assert.Contains("counter(page)", paper.Styles, StringComparison.Ordinal));
        var arabic = papers.First(paper => paper.Paper.Voice.Tag == "ar").Styles;
        // What is put into a sentence is isolated from it.
        Assert.Contains("@bottom-left { content: \"صفحة \u2068\" counter(page) \"\u2069 من \u2068\" counter(pages)", arabic, StringComparison.Ordinal);
        Assert.Contains("@bottom-right { content: \"Meadowlight Example Clinic", arabic, StringComparison.Ordinal);
    }

    private static RenderedPaper Checklist(SourceTrees trees, TypeSize size) => Made(trees, Nothing).Papers.Single(
        paper => paper.Paper is { Kind: PaperKind.Checklist, Sheet: PaperSheet.A4, Voice.Tag: "en" } && paper.Paper.Size == size);

    private static List<IElement> Links(RenderedPage page) =>
        [.. new HtmlParser().ParseDocument(page.Html).QuerySelectorAll("a[href$='.pdf']")];

    private static RenderedSite Made(SourceTrees trees, ImmutableDictionary<string, ImmutableArray<byte>> prints)
    {
        var bag = new DiagnosticBag();
        var made = Build.Make(trees, new BuildOptions("input", "theme", "output"), _ => { }, bag, prints, papers: true);
        Assert.Empty(bag.ToSorted());
        return made.Site!;
    }
}
