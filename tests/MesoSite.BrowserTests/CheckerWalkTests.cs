using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;

namespace MesoSite.BrowserTests;

/// <summary>Every edge of the decision diagram, walked in a browser: what a patient sees after a click is what the rules say.</summary>
[Collection(OneBrowser.Name)]
public sealed class CheckerWalkTests(Browser browser)
{
    // In one go inside the page, so that every language can be walked in every way: gives the edges that lead elsewhere.
    private const string WalkInPage = """
        edges => edges.filter(([from, answer, to]) => {
          location.hash = from;
          [...document.getElementById(from).querySelectorAll('.checker-answer')].find(link => link.dataset.answers === answer).click();
          const seen = [...document.querySelectorAll('.checker-step')].filter(step => step.checkVisibility());
          return seen.length !== 1 || seen[0].id !== to;
        })
        """;

    [Theory]
    [InlineData("http", true)]
    [InlineData("http", false)]
    [InlineData("file", true)]
    [InlineData("file", false)]
    public async Task Every_answer_leads_where_the_diagram_leads(string scheme, bool script)
    {
        var edges = Edges();
        Assert.Equal(Results(), edges.Select(edge => edge[2]).Where(target => target.StartsWith("result-", StringComparison.Ordinal)).Distinct().Order());
        await Parallel.ForEachAsync(browser.Site.Languages, async (language, _) =>
        {
            await using var open = await browser.OpenAsync($"{language}/checker.html", scheme, script);
            Assert.Empty(await open.Page.EvaluateAsync<string[][]>(WalkInPage, edges));
        });
    }

    [Theory]
    [InlineData("http", true)]
    [InlineData("file", false)]
    public async Task A_finger_on_every_answer_leads_there_too(string scheme, bool script)
    {
        await Parallel.ForEachAsync(Edges().Chunk(100), async (edges, _) =>
        {
            await using var open = await browser.OpenAsync("en/checker.html", scheme, script);
            Assert.Equal(["start"], await open.VisibleStepsAsync());
            await open.Page.ClickAsync("a.checker-start");
            Assert.Equal(["q1"], await open.VisibleStepsAsync());
            foreach (var edge in edges)
            {
                await open.GoToAsync(edge[0]);
                await open.Page.ClickAsync($"#{edge[0]} [data-answers='{edge[1]}']");
                Assert.Equal([edge[2]], await open.VisibleStepsAsync());
            }
        });
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

    // Each edge of the diagram: the step, what the answer stands for, the step that it leads to.
    private string[][] Edges()
    {
        var (table, chart) = (browser.Site.Rules.Compiled, NumberedChart.Of(browser.Site.Rules.Compiled));
        return
        [
            .. from node in chart.Nodes
               from answer in AnswerGroups.Of(table, node)
               from choice in answer.Choices
               select new[] { Id(node, chart, table), choice.ToString(), Id(answer.Target, chart, table) },
        ];
    }

    private IEnumerable<string> Results() =>
        browser.Site.Rules.Compiled.Table.Rules.Where(rule => !rule.Masked).Select(rule => $"result-{rule.Id.Value}").Order();

    private static string Id(int reference, NumberedChart chart, CompiledTable table) =>
        reference >= 0 ? $"q{chart.NumberOf(reference)}" : $"result-{table.RuleOf(Diagram.OutcomeOf(reference))!.Id.Value}";
}
