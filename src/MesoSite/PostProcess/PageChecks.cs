using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.PostProcess.Checks;
using MesoSite.PostProcess.Pages;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>The list of checks that need nothing but pages: they run over any folder of HTML. No more pages are held taken apart than there are threads.</summary>
internal static class PageChecks
{
    /// <summary>The checks of what patients read, also where it is made for paper alone.</summary>
    private static readonly ImmutableArray<Action<CheckedPage, DiagnosticBag>> PaperChecks =
        [PlaceholderCheck.Check, EmergencyNumberCheck.Check, EmergencyHelpCheck.Check, LeftoverCheck.Check, LanguageCheck.Check, ScriptOfTextCheck.Check];

    /// <summary>The checks of what a page may hold and ask for, also where it only shows components to a designer.</summary>
    private static readonly ImmutableArray<Action<CheckedPage, DiagnosticBag>> SafetyChecks =
        [RequestCheck.Check, ScriptCheck.Check, PolicyCheck.Check, MarkupCheck.Check];

    /// <summary>All checks of a page. A new one is a file of its own and a word here.</summary>
    private static readonly ImmutableArray<Action<CheckedPage, DiagnosticBag>> Checks =
    [
        LinkCheck.Check,
        IdCheck.Check,
        ReferenceCheck.Check,
        PictureCheck.Check,
        HeadingCheck.Check,
        LandmarkCheck.Check,
        NameCheck.Check,
        SameNameCheck.Check,
        TableCheck.Check,
        OutsideAddressCheck.Check,
        KeptCheck.Check,
        .. SafetyChecks,
        .. PaperChecks,
    ];

    /// <summary>Checks the pages of a site, each by itself while it is read, then all together.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="reader">Reads them back.</param>
    /// <param name="memory">Pages of an earlier build that need not be checked again; null for none.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <returns>What is left of each page.</returns>
    public static ImmutableArray<PageSummary> Run(IReadOnlyList<RenderedPage> pages, PageReader reader, PageMemory? memory, DiagnosticBag bag)
    {
        var known = memory?.Of(reader.Site) ?? ImmutableDictionary<string, PageSummary>.Empty;
        var read = Parallelism.Map(pages, page => PageMemory.Recall(known, page) is { } summary ? (Summary: summary, Faults: []) : Check(page, reader));
        ImmutableArray<PageSummary> summaries = [.. read.Select(page => page.Summary)];
        memory?.Keep(reader.Site, read.Where(page => page.Faults.IsEmpty).Select(page => page.Summary));
        var anchors = AnchorCheck.Check(summaries, reader).ToDictionary(page => page.Page, page => page.Faults.ToSorted());
        FaultsOfPages.Add(read.Select(page => (page.Summary.Name, page.Faults.AddRange(anchors.GetValueOrDefault(page.Summary.Name, [])))), bag);
        TitleCheck.Check(summaries, reader, bag);
        return summaries;
    }

    /// <summary>Checks pages that are made for paper alone.</summary>
    public static void RunForPaper(IReadOnlyList<RenderedPage> pages, PageReader reader, DiagnosticBag bag) => FaultsOfPages.Add(
        Parallelism.Map(pages, rendered =>
        {
            var page = reader.Read(rendered);
            return (page.Name, Faults(page, PaperChecks));
        }),
        bag);

    private static (PageSummary Summary, ImmutableArray<Diagnostic> Faults) Check(RenderedPage rendered, PageReader reader)
    {
        var page = reader.Read(rendered);
        return (Summary(page), Faults(page, page.Parts.IsGallery ? SafetyChecks : Checks));
    }

    private static ImmutableArray<Diagnostic> Faults(CheckedPage page, ImmutableArray<Action<CheckedPage, DiagnosticBag>> checks)
    {
        var faults = new DiagnosticBag();
        if (page.Parts.IsTooLarge)
        {
            faults.Add(QualityFaults.PageTooLarge(page.PlaceOf(null), page.Name, ElementGuard.MaxDepth, ElementGuard.MaxElements));
            return faults.ToSorted();
        }

        foreach (var check in checks)
        {
            check(page, faults);
        }

        return faults.ToSorted();
    }

    private static PageSummary Summary(CheckedPage page) => new(
        page.Page,
        page.Name,
        page.Parts.IsRedirect,
        page.Parts.IsGallery || page.Parts.IsTooLarge,
        TitleCheck.TitleOf(page),
        page.Parts.ById.Keys.ToHashSet(StringComparer.Ordinal),
        [.. AnchorCheck.LinksOf(page).Select(link => link.Anchor).Distinct()],
        WeightCheck.LoadsOf(page),
        ParityCheck.StatementsOf(page));
}
