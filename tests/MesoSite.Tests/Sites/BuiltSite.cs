using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MesoSite.Input;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>A site built once, its pages parsed as a browser would.</summary>
public sealed class BuiltSite
{
    private static readonly Dictionary<string, Lazy<BuiltSite>> Sites = new()
    {
        ["shipped"] = new(() => new BuiltSite(SitePasses.Run(Trees.Shipped))),
        ["dental"] = new(() => new BuiltSite(SitePasses.Run(Trees.Dental))),
        ["dental at an address"] = new(() => new BuiltSite(SitePasses.Run(Trees.Dental, "https://example.org/dental"))),
    };

    private BuiltSite(SitePasses passes)
    {
        Passes = passes;
        Documents = passes.Site!.Pages.ToDictionary(page => page.File.Path, page => new HtmlParser().ParseDocument(page.Html));
        Files = passes.Site.Files.Select(file => file.Path).ToHashSet();
        Redirects = passes.Plan!.Documents.Where(document => document.Template == "redirect").Select(document => document.Path).ToHashSet();
    }

    public static TheoryData<string> Names => [.. Sites.Keys];

    internal SitePasses Passes { get; }

    /// <summary>The pages for readers, by path.</summary>
    internal Dictionary<string, IHtmlDocument> Documents { get; }

    internal HashSet<string> Files { get; }

    internal HashSet<string> Redirects { get; }

    public static BuiltSite Of(string name) => Sites[name].Value;

    /// <summary>A site that a test has changed.</summary>
    internal static BuiltSite Of(SourceTrees sources) => new(SitePasses.Run(sources));

    /// <summary>The parsed page of a planned one.</summary>
    internal IHtmlDocument DocumentOf(PlannedPage page) => Documents[page.Path];

    /// <summary>The text a reader sees on a page, with single spaces.</summary>
    internal string TextOf(PlannedPage page) => Plain(DocumentOf(page).Body!.TextContent);

    internal static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where an address on a page leads within the site, without its anchor; null where it leads out of it.</summary>
    internal string? Target(string page, string href)
    {
        var root = new Uri("https://site.example" + (Passes.Content!.Settings.RootOnHost ?? "/"));
        var target = new Uri(new Uri(root, page), href);
        return root.IsBaseOf(target) ? Uri.UnescapeDataString(target.AbsolutePath[root.AbsolutePath.Length..]) : null;
    }
}
