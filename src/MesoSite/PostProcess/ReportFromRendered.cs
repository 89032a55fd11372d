using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Checks;
using MesoSite.PostProcess.Styles;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>The finished pages, read back as a browser would, and checked.</summary>
internal static class ReportFromRendered
{
    /// <summary>The checks of what patients read, also where it is made for paper alone.</summary>
    private static readonly ImmutableArray<Action<CheckedPage, DiagnosticBag>> PaperChecks = [PlaceholderCheck.Check, EmergencyNumberCheck.Check, EmergencyHelpCheck.Check];

    /// <summary>All checks of a page. A new one is a file of its own and a word here.</summary>
    private static readonly ImmutableArray<Action<CheckedPage, DiagnosticBag>> Checks =
        [LinkCheck.Check, IdCheck.Check, PictureCheck.Check, HeadingCheck.Check, RequestCheck.Check, ScriptCheck.Check, .. PaperChecks];

    public static QualityReport Translate(RenderedSite site, SiteContent content, DiagnosticBag bag)
    {
        var files = site.Files.Select(file => file.Path).ToImmutableHashSet(StringComparer.Ordinal);
        var parsed = Parallelism.Map(site.Pages, page => (page, elements: Elements(page)));
        var anchors = parsed.ToImmutableDictionary(
            pair => pair.page.File.Path,
            pair => pair.elements.Select(element => element.GetAttribute("id")).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal));
        var context = new CheckedSite(files, anchors, content.Settings.RootOnHost, content);
        var pages = parsed.Select(pair => new CheckedPage(pair.page, pair.elements, context)).ToImmutableArray();
        Parallel.ForEach(pages, page =>
        {
            foreach (var check in Checks)
            {
                check(page, bag);
            }
        });
        Parallel.ForEach(site.PaperPages, page =>
        {
            var read = new CheckedPage(page, Elements(page), context);
            foreach (var check in PaperChecks)
            {
                check(read, bag);
            }
        });
        EmergencyNumbersInTexts.Check(content, context.ForeignNumbers, bag);
        PromiseCheck.Check(content, bag);
        ReviewCheck.Check(content, bag);
        TextParity.Check(content, bag);
        // What a text lacks, its page lacks too: one fault is enough.
        if (!bag.HasErrors)
        {
            ParityCheck.Check(pages, content.Source.Tag, bag);
        }

        StyleCheck.Check(site, bag);
        CheckTheme(content.Theme, bag);
        return WeightCheck.Check(site, pages, content.Settings.Budgets, bag);
    }

    private static ImmutableArray<IElement> Elements(RenderedPage page) => [.. new HtmlParser().ParseDocument(page.Html).All];

    private static void CheckTheme(Theme theme, DiagnosticBag bag)
    {
        var tokens = Tokens.FromStyles(theme.Styles);
        ContrastCheck.Check(theme, tokens, bag);
        LiteralColourCheck.Check(theme, bag);
        FrameColourCheck.Check(theme, tokens, bag);
        TargetCheck.Check(theme, tokens, bag);
    }
}
