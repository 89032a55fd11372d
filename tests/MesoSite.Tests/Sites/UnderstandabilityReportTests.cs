using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MesoSite.Input;
using MesoSite.Process.Understanding;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>What a clinic reads of how well its handouts can be understood.</summary>
public sealed class UnderstandabilityReportTests
{
    private const string Article = "input/articles/after-extraction/en.md";

    [Fact]
    public void The_instruments_are_whole()
    {
        Assert.Equal([.. Enumerable.Range(1, 12), .. Enumerable.Range(15, 12)], Pemat.Instrument.Items.Select(item => item.Number));
        Assert.Equal(Enumerable.Range(1, 20), ClearCommunicationIndex.Instrument.Items.Select(item => item.Number));
    }

    [Theory]
    [InlineData("shipped", 24)]
    [InlineData("dental", 4)]
    public void Every_item_stands_there_for_every_handout_in_every_language_and_is_counted(string name, int handouts)
    {
        var site = BuiltSite.Of(name).Passes.Site!;
        Assert.DoesNotContain(site.Files, file => file.Path.EndsWith("understandability.html", StringComparison.Ordinal));
        var report = Read(site);
        var tables = report.QuerySelectorAll(".report-items").ToList();
        Assert.Equal(2 * handouts, tables.Count);
        Assert.Equal(handouts * (24 + 20), tables.Sum(table => Rows(table).Count));
        foreach (var table in tables)
        {
            var verdicts = Rows(table).CountBy(row => row.Verdict).ToDictionary();
            var (met, notMet) = (verdicts.GetValueOrDefault("met"), verdicts.GetValueOrDefault("not met"));
            Assert.Equal(
                $"{met} of {met + notMet} judged items met; {verdicts["for a person"]} for a person; {verdicts.GetValueOrDefault("does not apply")} do not apply.",
                table.ParentElement!.PreviousElementSibling!.TextContent);
            Assert.All(Rows(table), row => Assert.Equal(row.Verdict == "for a person", row.Reason.Length == 0));
        }
    }

    [Theory]
    [InlineData(11, "met", ":::summary[In short]", ":::summary[In short]")]
    [InlineData(11, "not met", ":::summary[In short]", ":::inset[In short]")]
    [InlineData(4, "for a person", "Rest today.", "Rest today.")]
    [InlineData(4, "not met", "Bite on the gauze.", "Bite on the gauze against haemorrhage.")]
    [InlineData(4, "met", "Bite on the gauze.", "Bite on the gauze against blood (haemorrhage).")]
    [InlineData(19, "met", "Rest today.", "Rest today.")]
    [InlineData(22, "met", "Rest today.", "Rest today.")]
    [InlineData(3, "for a person", "Rest today.", "Rest today.")]
    public void Judges_by_what_is_written(int item, string verdict, string before, string after)
    {
        var sources = before == after ? Trees.Dental : Trees.Dental.Edited(Article, before, after);
        Assert.Equal(verdict, Verdict(sources, item));
    }

    [Fact]
    public void A_long_section_is_told()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 300));
        Assert.Equal("met", Verdict(Trees.Dental, 8));
        Assert.Equal("not met", Verdict(Trees.Dental.Edited(Article, "Rest today.", $"Rest today. {words}."), 8));
    }

    private static string Verdict(SourceTrees sources, int item)
    {
        var section = Read(SitePasses.Run(sources).Site!).GetElementById("after-extraction-en")!.ParentElement!;
        return Rows(section.QuerySelector(".report-items")!).Single(row => row.Number == $"{item}").Verdict;
    }

    private static List<(string Number, string Verdict, string Reason)> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children).Select(cells => (cells[0].TextContent, cells[2].TextContent, cells[3].TextContent))];

    private static IDocument Read(MesoSite.Process.RenderedSite site) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Reports.Single(file => file.Path == "understandability.html").Bytes.AsSpan()));
}
