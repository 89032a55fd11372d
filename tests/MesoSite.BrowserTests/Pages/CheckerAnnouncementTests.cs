using System.Text.Json;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>What a screen reader is told when the symptom checker goes on, as the browser's accessibility tree has it.</summary>
[Collection(OneBrowser.Name)]
public sealed class CheckerAnnouncementTests(Browser browser)
{
    private const string Status = "[data-checker-part=status]";

    [Fact]
    public async Task In_every_language_a_result_is_announced_and_focused()
    {
        foreach (var language in browser.Site.Languages)
        {
            await IsAnnouncedAsync(language);
        }
    }

    private async Task IsAnnouncedAsync(string language)
    {
        await using var open = await browser.OpenAsync($"{language}/checker.html", "http", script: true);
        var session = await open.Page.Context.NewCDPSessionAsync(open.Page);

        // A region that comes with its text is not read: it stands there before, empty, and is the same one later.
        await open.Page.EvaluateAsync($"document.querySelector('{Status}').wasThere = true");
        var before = Assert.Single(await TreeAsync(session), node => node.Role == "status" && node.Live == "polite");
        Assert.Equal(string.Empty, before.Text);

        await AnnouncedAsync(open, session, "a.checker-start", "q1");
        await AnnouncedAsync(open, session, "#q1 [data-answers='yes']", "result-");
        Assert.True(await open.Page.EvaluateAsync<bool>($"document.querySelector('{Status}').wasThere === true"));
    }

    // After a click the step is shown, its heading has the focus, and the region says what the heading says.
    private static async Task AnnouncedAsync(OpenPage open, ICDPSession session, string clicked, string step)
    {
        await open.Page.ClickAsync(clicked);
        await open.SettledAsync();
        Assert.StartsWith(step, Assert.Single(await open.VisibleStepsAsync()), StringComparison.Ordinal);
        var tree = await TreeAsync(session);
        var heading = Assert.Single(tree, node => node.Focused && node.Role != "RootWebArea");
        Assert.Equal("heading", heading.Role);
        Assert.NotEqual(string.Empty, heading.Name);
        Assert.Contains(tree, node => node.Role == "status" && node.Live == "polite" && Plain(node.Text) == Plain(heading.Name));
    }

    // Isolates stand in the announcement where the heading has an element.
    private static string Plain(string text) =>
        string.Join(' ', text.Where(letter => letter is not ('\u2066' or '\u2067' or '\u2068' or '\u2069')).Aggregate(string.Empty, (so, letter) => so + letter)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<List<Node>> TreeAsync(ICDPSession session)
    {
        var answer = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray().ToList();
        var byId = answer.ToDictionary(node => node.GetProperty("nodeId").GetString()!);
        return [.. answer.Where(node => !node.GetProperty("ignored").GetBoolean()).Select(Read)];

        Node Read(JsonElement node) => new(
            Value(node, "role"), Value(node, "name"), Of(node, "live"), Of(node, "focused") == "true", string.Concat(Texts(node)));

        IEnumerable<string> Texts(JsonElement node) => Value(node, "role") == "StaticText"
            ? [Value(node, "name")]
            : node.GetProperty("childIds").EnumerateArray().SelectMany(child => Texts(byId[child.GetString()!]));
    }

    private static string Of(JsonElement node, string property) =>
        node.TryGetProperty("properties", out var properties)
            ? properties.EnumerateArray().Where(entry => entry.GetProperty("name").GetString() == property).Select(entry => Value(entry, "value")).FirstOrDefault(string.Empty)
            : string.Empty;

    private static string Value(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.TryGetProperty("value", out var text) ? text.ToString().Replace("True", "true", StringComparison.Ordinal) : string.Empty;

    /// <param name="Live">How it is announced when it changes: <c>polite</c>, <c>assertive</c>, or nothing.</param>
    /// <param name="Text">All text within.</param>
    private sealed record Node(string Role, string Name, string Live, bool Focused, string Text);
}
