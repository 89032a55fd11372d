using System.Text.Json;
using MesoSite.Core;
using MesoSite.Preview;
using MesoSite.Preview.Http;
using MesoSite.Preview.Live;

namespace MesoSite.Tests.Preview;

/// <summary>What the pages are told of builds.</summary>
public sealed class EventTests
{
    private static readonly SourceFile Source = new("data/effects.yaml", "input/data/effects & more.yaml", "bruising:\n    course: { usual: <b>7 d</b> }\n");

    private static readonly Diagnostic Broken = Diagnostic.Error("MS0001", new SourceSpan(Source, 2, 22, 3), "no <i>course</i>", "add it");

    private static readonly Diagnostic Doubtful = Diagnostic.Warning("MS0002", Source.Start, "odd", "look");

    [Fact]
    public async Task A_page_hears_of_the_newest_build_at_once_and_of_each_that_follows()
    {
        await using var served = new ServedFolder();
        served.Board.Post(ServedFolder.Published("one"), linksToEditor: false);
        using var client = await FollowAsync(served);
        using var first = await client.NextAsync();
        Assert.Equal(served.Board.Version, Text(first, "version"));
        Assert.Empty(first.RootElement.GetProperty("faults").EnumerateArray());

        served.Board.Post(new BuildOutcome([Broken, Doubtful]), linksToEditor: false);
        using var failed = await client.NextAsync();
        Assert.Equal(Text(first, "version"), Text(failed, "version"));
        Assert.Equal("1 error. This is the last site without them.", Text(failed, "summary"));
        Assert.Equal("MS0001", Assert.Single(failed.RootElement.GetProperty("faults").EnumerateArray()).GetProperty("code").GetString());

        served.Board.Post(ServedFolder.Published("one"), linksToEditor: false);
        using var mended = await client.NextAsync();
        Assert.Equal(Text(first, "version"), Text(mended, "version"));
        Assert.Empty(mended.RootElement.GetProperty("faults").EnumerateArray());

        served.Board.Post(ServedFolder.Published("two"), linksToEditor: false);
        using var changed = await client.NextAsync();
        Assert.NotEqual(Text(first, "version"), Text(changed, "version"));
        Assert.Contains($"data-mesosite-version=\"{Text(changed, "version")}\"", (await served.GetAsync("/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_run_has_another_version() => Assert.NotEqual(new BulletinBoard().Version, new BulletinBoard().Version);

    [Fact]
    public void A_fault_is_text_in_one_line_without_a_letter_of_html()
    {
        var json = Bulletin.Of(new BuildOutcome([Broken]), "1", linksToEditor: true).ToJson();
        Assert.DoesNotContain('\n', json);
        Assert.DoesNotContain('<', json);
        using var read = JsonDocument.Parse(json);
        var fault = read.RootElement.GetProperty("faults")[0];
        Assert.Equal(("error", "no <i>course</i>", "add it"), (fault.GetProperty("severity").GetString(), fault.GetProperty("message").GetString(), fault.GetProperty("help").GetString()));
        var place = fault.GetProperty("places")[0];
        Assert.Equal(
            ("input/data/effects & more.yaml:2:22", "course: { usual: ", "<b>", "7 d</b> }"),
            (place.GetProperty("place").GetString(), place.GetProperty("before").GetString(), place.GetProperty("marked").GetString(), place.GetProperty("after").GetString()));
        var file = Path.GetFullPath("input/data").Replace('\\', '/').TrimStart('/');
        Assert.Equal($"vscode://file/{file}/effects%20%26%20more.yaml:2:22", place.GetProperty("link").GetString());
    }

    [Fact]
    public void There_is_no_link_unless_it_is_asked_for()
    {
        var bulletin = Bulletin.Of(new BuildOutcome([Broken]), "1", linksToEditor: false);
        Assert.Null(bulletin.Faults[0].Places[0].Link);
    }

    [Fact]
    public void Both_places_of_a_fault_are_shown()
    {
        var twice = Broken with { Related = new Located<string>("first here", new SourceSpan(Source, 1, 1, 8)) };
        var places = Bulletin.Of(new BuildOutcome([twice]), "1", linksToEditor: false).Faults[0].Places;
        Assert.Equal([string.Empty, "first here"], places.Select(place => place.Remark));
        Assert.Equal("bruising", places[1].Marked);
    }

    [Fact]
    public void A_place_at_the_end_of_a_long_line_is_shown_with_what_is_around_it()
    {
        var file = new SourceFile("a", "a", new string('x', 1000) + "\n");
        var place = ShownPlace.Of(new SourceSpan(file, 1, 1001, 0), string.Empty, linksToEditor: false);
        Assert.Equal((61, string.Empty, string.Empty), (place.Before.Length, place.Marked, place.After));
    }

    [Fact]
    public void Of_many_faults_the_first_are_shown_and_all_are_counted()
    {
        var many = Enumerable.Range(0, 100).Select(number => Broken with { Message = $"{number}" });
        var bulletin = Bulletin.Of(new BuildOutcome([.. many], "one", 10, 1), "1", linksToEditor: false);
        Assert.Equal(20, bulletin.Faults.Length);
        Assert.StartsWith("100 errors took a part of the site out", bulletin.Summary, StringComparison.Ordinal);
        Assert.Contains("The first 20", bulletin.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("none", 403)]
    public async Task No_other_page_may_follow(string site, int status)
    {
        await using var served = new ServedFolder();
        Assert.Equal(status, (await served.GetAsync(Responder.EventsPath, headers: $"Sec-Fetch-Site: {site}\r\n")).Status);
    }

    [Fact]
    public async Task Only_so_many_follow_and_who_leaves_makes_room()
    {
        await using var served = new ServedFolder(limits => limits with { Streams = 1 });
        served.Board.Post(ServedFolder.Published("one"), linksToEditor: false);
        using (var client = await FollowAsync(served))
        {
            using var first = await client.NextAsync();
            Assert.Equal(503, (await served.GetAsync(Responder.EventsPath)).Status);
        }

        var limit = System.Diagnostics.Stopwatch.StartNew();
        while (!served.Board.TryEnter(1))
        {
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(20), "there is no room");
            await Task.Delay(20);
        }
    }

    [Fact]
    public async Task A_silent_time_has_signs_of_life()
    {
        await using var served = new ServedFolder(limits => limits with { Heartbeat = TimeSpan.FromMilliseconds(30) });
        using var client = await FollowAsync(served);
        Assert.Equal(":", await client.LineAsync(line => line.StartsWith(':')));
    }

    private static async Task<Follower> FollowAsync(ServedFolder served) => await Follower.OfAsync(served.Port);

    private static string Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString()!;
}
