using System.Collections.Immutable;
using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Checks;
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

    private const int MeasuredPages = 8;

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
        return Measure(site);
    }

    private static ImmutableArray<IElement> Elements(RenderedPage page) => [.. new HtmlParser().ParseDocument(page.Html).All];

    private static QualityReport Measure(RenderedSite site)
    {
        // The page that weighs most gzipped is among those that weigh most as they are.
        var heaviest = site.Pages
            .OrderByDescending(page => page.File.Bytes.Length)
            .Take(MeasuredPages)
            .Select(page => (page.File.Path, Weight: Gzipped(page.File)))
            .MaxBy(page => page.Weight);
        var styles = site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Sum(Gzipped);
        return new QualityReport(heaviest.Path, heaviest.Weight, styles);
    }

    private static int Gzipped(SiteFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(file.Bytes.AsSpan());
        }

        return (int)packed.Length;
    }
}
