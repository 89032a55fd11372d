using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess.Checks;

/// <summary>Pages and styles stay within their budgets, so that an old phone on a slow line has them soon.</summary>
internal static class WeightCheck
{
    // The touch icon is not among them: a browser asks for it when a reader puts the site on a home screen.
    private static readonly ImmutableArray<string> LoadedLinks = ["stylesheet", "icon", "manifest"];

    private const int MeasuredPages = 8;

    // The home page lists all handouts. It is shown as it comes, and the list stands below what a patient in need looks for, so that a long one keeps
    // nobody waiting: beyond this many, each adds to the budget what the link and the sentence of a usual one weigh.
    private const int HandoutsInBudget = 100;
    private const int BytesOfHandout = 80;

    // The search lists every page, with the words that find it: as much more for each past the hundredth.
    private const int EntriesInBudget = 100;
    private const int BytesOfEntry = 80;

    /// <summary>Weighs all pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="files">Paths of all files of their site.</param>
    /// <param name="bytesOf">What is in a file.</param>
    /// <param name="budgets">What they may weigh.</param>
    /// <param name="bag">Takes a fault for each that weighs more.</param>
    public static QualityReport Check(ImmutableArray<PageSummary> pages, ISet<string> files, Func<string, ReadOnlyMemory<byte>> bytesOf, Budgets budgets, DiagnosticBag bag)
    {
        var weights = pages.SelectMany(page => page.Loads).Distinct().Where(files.Contains).ToDictionary(path => path, path => Sent(bytesOf(path).Span));
        var handouts = pages.Where(page => page.Path.StartsWith($"{page.Page.Language}/articles/", StringComparison.Ordinal)).CountBy(page => page.Page.Language).ToDictionary();
        var entries = pages.CountBy(page => page.Page.Language).ToDictionary();
        Budgets BudgetsOf(PageSummary page) =>
            page.Path == $"{page.Page.Language}/index.html" ? WithList(budgets, handouts.GetValueOrDefault(page.Page.Language))
            : IsSearch(page) ? WithIndex(budgets, entries[page.Page.Language])
            : budgets;
        var weighed = Parallelism.Map(pages, page => Weigh(page, weights, BudgetsOf(page)));
        foreach (var page in weighed)
        {
            CheckPage(page, BudgetsOf(page.Page), bag);
        }

        return Report(weighed, StyleBytes(files, bytesOf, budgets, bag));
    }

    private static Budgets WithList(Budgets budgets, int handouts)
    {
        var more = Math.Max(0, handouts - HandoutsInBudget) * BytesOfHandout;
        return more == 0 ? budgets : budgets with
        {
            Page = budgets.Page with { Bytes = budgets.Page.Bytes + more },
            FirstVisit = budgets.FirstVisit with { Bytes = budgets.FirstVisit.Bytes + more },
        };
    }

    private static Budgets WithIndex(Budgets budgets, int entries)
    {
        var more = Math.Max(0, entries - EntriesInBudget) * BytesOfEntry;
        return budgets with
        {
            Search = budgets.Search with { Bytes = budgets.Search.Bytes + more },
            FirstVisit = budgets.FirstVisit with { Bytes = budgets.FirstVisit.Bytes + more },
        };
    }

    private static WeighedPage Weigh(PageSummary page, Dictionary<string, int> weights, Budgets budgets)
    {
        var loaded = page.Loads.Where(weights.ContainsKey).Select(path => (path, weights[path])).ToImmutableArray();
        var light = new WeighedPage(page, Weight.AtMost(page.Page.File.Bytes.AsSpan()), false, loaded);
        return light.Bytes <= BudgetOf(page, budgets).Bytes && (IsChecker(page) || light.FirstVisit <= budgets.FirstVisit.Bytes) ? light : Exact(light);
    }

    private static WeighedPage Exact(WeighedPage page) =>
        page.IsExact ? page : page with { Bytes = Weight.Of(page.Page.Page.File.Bytes.AsSpan()), IsExact = true };

    private static void CheckPage(WeighedPage page, Budgets budgets, DiagnosticBag bag)
    {
        var budget = BudgetOf(page.Page, budgets);
        if (page.Bytes > budget.Bytes)
        {
            var (part, bytes) = PageParts.Heaviest(page.Page.Page.Html);
            bag.Add(QualityFaults.TooHeavy(budget, page.Page.Name, page.Bytes, $"most of it is {part} ({Bytes(bytes)})", IsSearch(page.Page)));
        }
        else if (page.FirstVisit > budgets.FirstVisit.Bytes && !IsChecker(page.Page))
        {
            var parts = page.Loads.Prepend((Path: "the page", page.Bytes)).OrderByDescending(part => part.Bytes).Select(part => $"{part.Path} {Bytes(part.Bytes)}");
            bag.Add(QualityFaults.TooHeavy(budgets.FirstVisit, $"{page.Page.Name} with what it loads", page.FirstVisit, string.Join(", ", parts)));
        }
    }

    private static int StyleBytes(IEnumerable<string> files, Func<string, ReadOnlyMemory<byte>> bytesOf, Budgets budgets, DiagnosticBag bag)
    {
        var styles = files.Where(path => path.EndsWith(".css", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var weight = styles.Sum(path => Weight.Of(bytesOf(path).Span));
        if (weight > budgets.Styles.Bytes)
        {
            bag.Add(QualityFaults.TooHeavy(budgets.Styles, string.Join(", ", styles), weight, "all of it is the theme's"));
        }

        return weight;
    }

    private static QualityReport Report(ImmutableArray<WeighedPage> pages, int styles)
    {
        // The page that weighs most is among those that may.
        var exact = pages.OrderByDescending(page => page.Bytes).Take(MeasuredPages).Select(Exact).ToList();
        var heaviest = exact.MaxBy(page => page.Bytes)!;
        var visit = exact.MaxBy(page => page.FirstVisit)!;
        return new QualityReport(heaviest.Page.Path, heaviest.Bytes, styles, visit.Page.Path, visit.FirstVisit);
    }

    private static Budget BudgetOf(PageSummary page, Budgets budgets) =>
        IsChecker(page) ? budgets.Checker
        : IsSearch(page) ? budgets.Search
        : page.Path.Contains('+', StringComparison.Ordinal) ? budgets.TwoLanguages
        : budgets.Page;

    private static bool IsChecker(PageSummary page) => IsTop(page, "/checker.html");

    private static bool IsSearch(PageSummary page) => IsTop(page, "/search.html");

    private static bool IsTop(PageSummary page, string name) => page.Path.EndsWith(name, StringComparison.Ordinal) && page.Path.Count(letter => letter == '/') == 1;

    /// <summary>Paths of what a page loads by itself.</summary>
    public static ImmutableArray<string> LoadsOf(CheckedPage page)
    {
        var links = page.Elements.Where(link => link.LocalName == "link" && LoadedLinks.Contains(link.GetAttribute("rel") ?? string.Empty)).Select(link => link.GetAttribute("href"));
        var pictures = page.Elements.Where(picture => picture.LocalName == "img").Select(picture => picture.GetAttribute("src"));
        return [.. links.Concat(pictures).OfType<string>().Select(page.Target).OfType<string>().Distinct()];
    }

    // A picture that is packed already does not become lighter.
    private static int Sent(ReadOnlySpan<byte> bytes) => Math.Min(bytes.Length, Weight.Of(bytes));

    private static string Bytes(int bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
