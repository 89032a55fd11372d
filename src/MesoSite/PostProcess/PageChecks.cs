using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.PostProcess.Checks;

namespace MesoSite.PostProcess;

/// <summary>The list of checks that need nothing but pages: they run over any folder of HTML.</summary>
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
        .. SafetyChecks,
        .. PaperChecks,
    ];

    /// <summary>Checks the pages of a site.</summary>
    public static void Run(ImmutableArray<CheckedPage> pages, DiagnosticBag bag)
    {
        Run(pages, page => page.Parts.IsGallery ? SafetyChecks : Checks, bag);
        TitleCheck.Check(pages, bag);
    }

    /// <summary>Checks pages that are made for paper alone.</summary>
    public static void RunForPaper(ImmutableArray<CheckedPage> pages, DiagnosticBag bag) => Run(pages, _ => PaperChecks, bag);

    private static void Run(
        ImmutableArray<CheckedPage> pages, Func<CheckedPage, ImmutableArray<Action<CheckedPage, DiagnosticBag>>> checksOf, DiagnosticBag bag) =>
        FaultsOfPages.Add(
            Parallelism.Map(pages, page =>
            {
                var faults = new DiagnosticBag();
                foreach (var check in checksOf(page))
                {
                    check(page, faults);
                }

                return (page.Name, faults.ToSorted());
            }),
            bag);
}
