using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>What a clinic's manager reads of the translations.</summary>
public sealed class TranslationReportTests
{
    private const string English = "input/locales/en.yaml";

    private static readonly SourceTrees Changed = StampedTrees.Dental
        .Edited(English, "Some blood in the mouth.", "A little blood in the mouth.")
        .Edited(English, "you cannot open your mouth\n", "you cannot open your mouth wide\n")
        .Edited("input/locales/ar.yaml", "ينزف مكان السن في البداية.", "ينزف مكان السن لفترة.")
        .Edited("input/locales/ar.yaml", "  fever: \"حرارة تبلغ :fact[figures.fever] أو أكثر\"\n", string.Empty);

    [Fact]
    public void Counts_and_lists_what_there_is_to_do()
    {
        var texts = StampedTrees.ContentOf(Changed).Languages[1].Standings.All.Length;
        var report = Report(Changed)!;
        var cells = report.QuerySelectorAll(".report-counts tbody tr").Single().QuerySelectorAll("td").Select(cell => BuiltSite.Plain(cell.TextContent)).ToList();
        Assert.Equal([$"{texts}", $"{texts - 4}", "2", "1", "1", $"{texts - 2}", "0"], cells[..7]);
        Assert.NotNull(report.QuerySelector(".report-counts tbody td:last-child strong"));

        var tasks = report.QuerySelectorAll(".report-tasks > li").ToList();
        Assert.Equal(
            ["locales:red-flags.jaw-locked", "locales:red-flags.fever", "locales:effects.bleeding.summary", "locales:effects.bleeding.about"],
            tasks.Select(task => task.QuerySelector("code")!.TextContent));
        Assert.Equal([true, true, false, false], tasks.Select(task => task.QuerySelector(".report-safety") is not null));
    }

    [Fact]
    public void A_task_has_the_original_before_and_now_and_the_translation_each_in_its_language()
    {
        var tasks = Report(Changed)!.QuerySelectorAll(".report-tasks > li").ToList();
        Assert.Equal(
            [("en", "ltr", "Some blood in the mouth."), ("en", "ltr", "A little blood in the mouth."), ("ar", "rtl", "بعض الدم في الفم.")],
            Texts(tasks[2]));
        Assert.Equal([("en", "ltr", "The hole bleeds at first."), ("ar", "rtl", "ينزف مكان السن لفترة.")], Texts(tasks[3]));
        Assert.Equal([("en", "ltr", "a temperature of :fact[figures.fever] or more")], Texts(tasks[1]));
    }

    [Fact]
    public void Where_all_is_done_there_are_no_tasks()
    {
        var report = Report(StampedTrees.Dental)!;
        Assert.Empty(report.QuerySelectorAll(".report-tasks"));
        Assert.Null(report.QuerySelector(".report-counts tbody td:last-child strong"));
    }

    // Of a language that was never stamped the count says enough.
    [Fact]
    public void Where_nothing_was_ever_stamped_there_are_no_tasks() => Assert.Empty(Report(Trees.Dental.WithoutStamps())!.QuerySelectorAll(".report-tasks"));

    [Fact]
    public void A_site_in_one_language_has_none() => Assert.Null(Report(Trees.Dental.Edited("input/site.yaml", "languages: [en, ar]\n", "languages: [en]\n").Edited("input/site.yaml", "bilingual: [en+ar]\n", string.Empty)));

    [Fact]
    public void The_shipped_site_counts_its_five_translations()
    {
        var reports = BuiltSite.Of("shipped").Passes.Site!.Reports;
        var report = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(reports.Single(file => file.Path == "translations.html").Bytes.AsSpan()));
        Assert.Equal(["es", "fr", "tr", "ar", "zh-Hans"], report.QuerySelectorAll(".report-counts tbody th bdi").Select(name => name.GetAttribute("lang")));
    }

    private static List<(string? Language, string? Direction, string Text)> Texts(IElement task) =>
        [.. task.QuerySelectorAll("dd [lang]").Select(text => (text.GetAttribute("lang"), text.GetAttribute("dir"), text.TextContent))];

    private static IDocument? Report(SourceTrees trees)
    {
        var site = SitePasses.Run(trees).Site!;
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith("translations.html", StringComparison.Ordinal));
        Assert.NotEmpty(site.Reports);
        return site.Reports.FirstOrDefault(file => file.Path == "translations.html") is { } report
            ? new HtmlParser().ParseDocument(Encoding.UTF8.GetString(report.Bytes.AsSpan()))
            : null;
    }
}
