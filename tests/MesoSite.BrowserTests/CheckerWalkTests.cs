using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;

namespace MesoSite.BrowserTests;

/// <summary>Every edge of the decision diagram, walked in a browser: what a patient sees after a click is what the rules say.</summary>
[Collection(OneBrowser.Name)]
public sealed class CheckerWalkTests(Browser browser)
{
    public static TheoryData<string, string, bool> Ways => new()
    {
        { "en", "http", true }, { "en", "http", false }, { "en", "file", true }, { "en", "file", false },
        { "ar", "file", true },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Every_answer_leads_where_the_diagram_leads(string language, string scheme, bool script)
    {
        var table = browser.Site.Rules.Compiled;
        var chart = NumberedChart.Of(table);
        await using var open = await browser.OpenAsync($"{language}/checker.html", scheme, script);
        Assert.Equal(["start"], await open.VisibleStepsAsync());
        await open.Page.ClickAsync("a.checker-start");
        Assert.Equal(["q1"], await open.VisibleStepsAsync());
        var results = new HashSet<string>();
        foreach (var node in chart.Nodes)
        {
            foreach (var group in AnswerGroups.Of(table, node))
            {
                var target = Id(group.Target, chart, table);
                foreach (var choice in group.Choices)
                {
                    await open.GoToAsync($"q{chart.NumberOf(node)}");
                    await open.Page.ClickAsync($"#q{chart.NumberOf(node)} [data-answers='{choice}']");
                    Assert.Equal([target], await open.VisibleStepsAsync());
                }

                results.Add(target);
            }
        }

        Assert.All(chart.Outcomes, outcome => Assert.Contains(Id(Diagram.Terminal(outcome), chart, table), results));
    }

    [Fact]
    public async Task Nothing_of_the_answers_reaches_the_host()
    {
        await using (var open = await browser.OpenAsync("en/checker.html", "http", script: true))
        {
            await open.Page.ClickAsync("a.checker-start");
            await open.Page.ClickAsync("#q1 [data-answers='no']");
            await open.Page.ReloadAsync();
            Assert.Empty(await open.Page.Context.CookiesAsync());
            Assert.Equal(0, await open.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        }

        Assert.DoesNotContain(browser.Site.Server.Asked, address => address.Contains('?', StringComparison.Ordinal) || address.Contains('#', StringComparison.Ordinal));
    }

    private static string Id(int reference, NumberedChart chart, CompiledTable table) =>
        reference >= 0 ? $"q{chart.NumberOf(reference)}" : $"result-{table.RuleOf(Diagram.OutcomeOf(reference))!.Id.Value}";
}
