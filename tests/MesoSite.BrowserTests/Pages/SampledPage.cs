using System.Text.RegularExpressions;

namespace MesoSite.BrowserTests.Pages;

/// <summary>A page that stands for all of its template in its language: the one with the most elements.</summary>
/// <param name="Address">Its address on the tests' server; of a report, its file's.</param>
/// <param name="Path">Its path within the site or the reports.</param>
/// <param name="Language">The tag of its language.</param>
/// <param name="Kind">What its template writes as the class of the body: <c>page-effect</c>.</param>
/// <param name="Elements">How many it has, about: what its visit costs.</param>
/// <param name="HasScript">Whether a script is in it.</param>
/// <param name="Steps">Fragments that show another of its states, beside the first: for the symptom checker, the longest question and the longest result.</param>
public sealed partial record SampledPage(string Address, string Path, string Language, string Kind, int Elements, bool HasScript, IReadOnlyList<string> Steps)
{
    /// <summary>The pages to visit, found among all that were built, the heaviest first: a new layout needs no line here.</summary>
    public static IReadOnlyList<SampledPage> Of(BuiltSite site)
    {
        var pages = In(site.Folder, site).Concat(In(site.ReportsFolder, site)).ToList();
        var kinds = pages.Select(page => page.Kind).ToHashSet();
        return [.. pages.Concat(In(site.OldFolder, site).Where(page => !kinds.Contains(page.Kind))).OrderByDescending(page => page.Elements)];
    }

    private static IEnumerable<SampledPage> In(string folder, BuiltSite site) =>
        from file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let html = File.ReadAllText(file)
        where !LeadsAway().IsMatch(html)
        let path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')
        let address = folder == site.Folder ? site.Server.Address + path : new Uri(file).AbsoluteUri
        let page = new SampledPage(address, path, Tag().Match(html).Groups[1].Value, Class().Match(html).Groups[1].Value, Element().Count(html), html.Contains("<script", StringComparison.Ordinal), StepsOf(html))
        orderby page.Elements descending
        group page by (page.Kind, page.Language) into alike
        select alike.First();

    // The gallery shows steps too, but all of them at once.
    private static List<string> StepsOf(string html) => !html.Contains("""<body class="page page-checker">""", StringComparison.Ordinal) ? [] :
    [
        .. from step in Step().Matches(html)
           let isResult = step.Groups[2].Value.Length > 0
           group step by isResult into alike
           select "#" + alike.MaxBy(step => Element().Count(step.Value))!.Groups[1].Value,
    ];

    [GeneratedRegex("""<html lang="([^"]+)""")]
    private static partial Regex Tag();

    [GeneratedRegex("""<body(?: class="([^"]*)")?""")]
    private static partial Regex Class();

    [GeneratedRegex("<[a-z]")]
    private static partial Regex Element();

    [GeneratedRegex("""<meta http-equiv="refresh" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LeadsAway();

    [GeneratedRegex("""<section id="([^"]+)" class="checker-step( checker-result)?".*?</section>""", RegexOptions.Singleline)]
    private static partial Regex Step();
}
