using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;
using MesoSite.PostProcess.Checks;
using MesoSite.PostProcess.Pages;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>Pages of a folder, whoever made them, through the same checks as those of a build. Their faults are told by their place in the HTML.</summary>
internal static class ReportFromFolder
{
    /// <summary>Checks a folder.</summary>
    /// <param name="pages">Its pages.</param>
    /// <param name="styles">Its style sheets.</param>
    /// <param name="files">Paths of all its files.</param>
    /// <param name="bytesOf">What is in a file.</param>
    /// <param name="sites">The sites in it, by their folders with a slash at the end; the site of the folder itself under an empty name.</param>
    /// <param name="bag">Takes the faults.</param>
    public static void Translate(
        ImmutableArray<SourceFile> pages,
        ImmutableArray<SourceFile> styles,
        ImmutableHashSet<string> files,
        Func<string, ReadOnlyMemory<byte>> bytesOf,
        ImmutableDictionary<string, CheckSettings> sites,
        DiagnosticBag bag)
    {
        foreach (var site in pages.GroupBy(page => FolderOf(page.Path, sites)))
        {
            var settings = sites[site.Key];
            var sources = site.ToDictionary(page => page.Path[site.Key.Length..], StringComparer.Ordinal);
            var own = files.Where(file => file.StartsWith(site.Key, StringComparison.Ordinal)).Select(file => file[site.Key.Length..]).ToImmutableHashSet(StringComparer.Ordinal);
            var checkedSite = new CheckedSite(site.Key, own, settings);
            var reader = new PageReader(checkedSite, page => new HtmlPlaces(sources[page.File.Path]), keepsPlaces: true);
            var read = PageChecks.Run([.. sources.Select(page => Page(page.Key, page.Value.Text, settings))], reader, null, bag).Where(page => !page.IsGallery).ToImmutableArray();
            if (settings.Budgets is { } budgets && !read.IsEmpty)
            {
                WeightCheck.Check(read, own, path => bytesOf(site.Key + path), budgets, bag);
            }
        }

        foreach (var style in styles)
        {
            StyleCheck.Check(style, bag);
        }
    }

    private static string FolderOf(string path, ImmutableDictionary<string, CheckSettings> sites) =>
        sites.Keys.Where(folder => path.StartsWith(folder, StringComparison.Ordinal)).MaxBy(folder => folder.Length)!;

    private static RenderedPage Page(string path, string html, CheckSettings settings) =>
        new(new SiteFile(path, [.. Encoding.UTF8.GetBytes(html)]), LanguageOf(path, settings), string.Empty, [], []);

    // A folder named after a language holds pages in it.
    private static string LanguageOf(string path, CheckSettings settings)
    {
        var folder = path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : string.Empty;
        var isLanguage = settings.Languages.IsEmpty ? LanguageCheck.LocaleOf(folder) is not null : settings.Languages.Contains(folder);
        return isLanguage ? folder : settings.DefaultLanguage ?? string.Empty;
    }
}
