using System.Text.RegularExpressions;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests;

/// <summary>What the script adds: focus, title, announcement, the patient's answers, the most urgent advice, the summary.</summary>
[Collection(OneBrowser.Name)]
public sealed class CheckerScriptTests(Browser browser)
{
    private const string Page = "en/checker.html";

    [Theory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task A_step_is_focused_titled_and_announced(string scheme)
    {
        await using var open = await browser.OpenAsync(Page, scheme, script: true);
        var title = await open.Page.TitleAsync();
        await open.Page.ClickAsync("a.checker-start");
        await open.SettledAsync();
        var heading = await open.TextAsync("#q1 h2");
        Assert.Equal(heading, await open.Page.EvaluateAsync<string>("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()"));
        Assert.Equal($"{heading} – {title}", await open.Page.TitleAsync());
        Assert.Equal(heading, await open.Page.Locator("[role=status]").First.TextContentAsync());
    }

    [Fact]
    public async Task Answers_are_listed_and_can_be_changed()
    {
        await using var open = await browser.OpenAsync(Page, "file", script: true);
        await AnswerNoUntilAsync(open, "concern");
        var answers = open.Page.Locator(".checker-answered li");
        var count = await answers.CountAsync();
        Assert.True(count > 1);
        await answers.Nth(1).Locator("a").ClickAsync();
        await open.SettledAsync();
        Assert.Equal(1, await answers.CountAsync());
        Assert.Equal("q2", Assert.Single(await open.VisibleStepsAsync()));
    }

    [Fact]
    public async Task Back_and_forward_keep_the_answers()
    {
        await using var open = await browser.OpenAsync(Page, "file", script: true);
        await AnswerNoUntilAsync(open, "concern");
        var step = Assert.Single(await open.VisibleStepsAsync());
        var answers = await open.Page.Locator(".checker-answered").TextContentAsync() ?? string.Empty;
        await open.Page.GoBackAsync();
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.Locator(".checker-answered")).Not.ToHaveTextAsync(answers);
        await open.Page.GoForwardAsync();
        await open.Page.GoForwardAsync();
        await Assertions.Expect(open.Page.Locator(".checker-answered")).ToHaveTextAsync(answers);
        Assert.Equal(step, Assert.Single(await open.VisibleStepsAsync()));
    }

    [Fact]
    public async Task Another_concern_keeps_the_most_urgent_advice()
    {
        await using var open = await browser.OpenAsync(Page, "file", script: true);
        var (urgent, calm) = (ConcernThatLeadsTo(most: true), ConcernThatLeadsTo(most: false));
        await AnswerNoUntilAsync(open, "concern");
        await AnswerAsync(open, urgent);
        var first = await open.TextAsync(".checker-result:visible h2");
        await open.Page.ClickAsync("[data-checker-part=another] a");
        await open.SettledAsync();
        await AnswerAsync(open, calm);
        Assert.Contains(first!, await open.TextAsync("[data-checker-part=notice]"), StringComparison.Ordinal);
        await open.Page.ClickAsync("[data-checker-part=urgent]");
        await open.SettledAsync();
        Assert.Equal(first, await open.TextAsync(".checker-result:visible h2"));
        Assert.Null(await open.TextAsync("[data-checker-part=notice]"));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("file")]
    public async Task A_result_can_be_copied(string scheme)
    {
        await using var open = await browser.OpenAsync(Page, scheme, script: true);
        await open.Page.ClickAsync("a.checker-start");
        await open.Page.ClickAsync("#q1 [data-answers='yes']");
        await open.SettledAsync();
        var (question, title) = (await open.Page.Locator("#q1 h2").TextContentAsync(), await open.TextAsync(".checker-result:visible h2"));
        await open.Page.ClickAsync("[data-checker-part=copy]");
        await Assertions.Expect(open.Page.Locator("[data-checker-part=copied]")).Not.ToBeEmptyAsync();
        var copied = await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains(question!.Trim(), copied, StringComparison.Ordinal);
        Assert.Contains(Regex.Replace(title!, @"\s+", " "), copied, StringComparison.Ordinal);
        Assert.Contains("999", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var open = await browser.OpenAsync(Page, "file", script: true);
        await open.Page.Locator("a.checker-start").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open.SettledAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.SettledAsync();
        Assert.StartsWith("result-", Assert.Single(await open.VisibleStepsAsync()), StringComparison.Ordinal);
    }

    private static async Task AnswerNoUntilAsync(OpenPage open, string question)
    {
        await open.Page.ClickAsync("a.checker-start");
        while (await open.Page.Locator($".checker-step[data-question='{question}']:visible").CountAsync() == 0)
        {
            await open.SettledAsync();
            await open.Page.Locator(".checker-step:visible [data-answers='no']").ClickAsync();
        }
    }

    private static async Task AnswerAsync(OpenPage open, IEnumerable<string> answers)
    {
        foreach (var answer in answers)
        {
            await open.Page.Locator($".checker-step:visible [data-answers='{answer}']").ClickAsync();
            await open.SettledAsync();
        }
    }

    // From the main concern on, after every red flag was denied: the answers to the most, or the least, urgent result.
    private List<string> ConcernThatLeadsTo(bool most)
    {
        var table = browser.Site.Rules.Compiled;
        var reference = table.Diagram.Root;
        while (table.Domains[table.Diagram.VariableOf(reference)] is var domain && domain.Question.Id.Value != "concern")
        {
            reference = table.Diagram.ChildrenOf(reference)[domain.IndexOf("no")];
        }

        var ways = Ways(reference, []).OrderBy(way => table.RankOf(way.Outcome)).ToList();
        return (most ? ways[0] : ways[^1]).Answers;

        IEnumerable<(List<string> Answers, int Outcome)> Ways(int at, List<string> so)
        {
            if (Diagram.IsTerminal(at))
            {
                return [(so, Diagram.OutcomeOf(at))];
            }

            return AnswerGroups.Of(table, at).SelectMany(group => Ways(group.Target, [.. so, group.Choices[0].ToString()]));
        }
    }
}
