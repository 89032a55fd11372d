using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Checks;
using MesoSite.PostProcess.Pages;
using MesoSite.PostProcess.Styles;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>The finished pages, read back as a browser would, and checked; then what only a build knows of them.</summary>
internal static class ReportFromRendered
{
    /// <summary>Checks a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="content">What it was made of.</param>
    /// <param name="memory">What is remembered of its last build; null for nothing.</param>
    /// <param name="bag">Takes the faults.</param>
    public static QualityReport Translate(RenderedSite site, SiteContent content, PageMemory? memory, DiagnosticBag bag)
    {
        var files = site.Files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal);
        var paths = files.Keys.ToImmutableHashSet(StringComparer.Ordinal);
        var reader = new PageReader(new CheckedSite(content.Folder, paths, CheckSettings.Of(content)), page => new AuthoredPlaces(page, content));
        var pages = PageChecks.Run(site.Pages.AddRange(site.OtherPages), reader, memory, bag);
        PageChecks.RunForPaper(site.PaperPages, reader, bag);
        CheckContent(content, pages, bag);
        StyleCheck.Check(site, content.Theme, bag);
        CheckTheme(content.Theme, bag);
        return WeightCheck.Check([.. pages.Where(page => !page.IsGallery)], paths, path => files[path].Bytes.AsMemory(), content.Settings.Budgets, bag);
    }

    private static void CheckContent(SiteContent content, ImmutableArray<PageSummary> pages, DiagnosticBag bag)
    {
        EmergencyNumbersInTexts.Check(content, new ForeignNumbers(content.Settings), bag);
        PromiseCheck.Check(content, bag);
        LanguageOfTextCheck.Check(content, bag);
        ReviewCheck.Check(content, bag);
        var faultsOfTexts = new DiagnosticBag();
        TextParity.Check(content, faultsOfTexts);
        bag.AddAll(faultsOfTexts);
        // What a text lacks, its page lacks too: one fault is enough.
        if (!faultsOfTexts.HasErrors)
        {
            ParityCheck.Check(pages, content.Source.Tag, bag);
        }
    }

    private static void CheckTheme(Theme theme, DiagnosticBag bag)
    {
        var tokens = Tokens.FromStyles(theme.Styles);
        ContrastCheck.Check(theme, tokens, bag);
        LiteralColourCheck.Check(theme, bag);
        FrameColourCheck.Check(theme, tokens, bag);
        TargetCheck.Check(theme, tokens, bag);
    }
}
