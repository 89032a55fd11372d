using MesoSite.Core;
using MesoSite.Preview;

namespace MesoSite.Tests.Preview;

/// <summary>When a site is built anew, and what is served meanwhile.</summary>
public sealed class RebuildTests
{
    private static readonly BuildOutcome Failed = new([Diagnostic.Error("MS0001", null, "broken", "mend it")]);

    [Fact]
    public async Task A_save_is_built_served_and_told()
    {
        await using var preview = new RunningPreview(RunningPreview.Publish);
        Assert.Empty(preview.NextChanges());
        using var page = await Follower.OfAsync(preview.Port);
        using var before = await page.NextAsync();
        Assert.Contains("one", (await preview.GetAsync("/")).Body, StringComparison.Ordinal);
        preview.Write("input/a.txt", "changed");
        Assert.Equal(["Changed input/a.txt"], preview.NextChanges());
        using var after = await page.NextAsync();
        Assert.NotEqual(before.RootElement.GetProperty("version").GetString(), after.RootElement.GetProperty("version").GetString());
        Assert.Contains("changed", (await preview.GetAsync("/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_come_go_and_move_are_named()
    {
        await using var preview = new RunningPreview(RunningPreview.Publish);
        Assert.Empty(preview.NextChanges());
        preview.Write("theme/new/b.hbs", "b");
        Assert.Equal(["Added theme/new/b.hbs"], preview.NextChanges());
        File.Move(preview["theme/new/b.hbs"], preview["theme/new/c.hbs"]);
        Assert.Equal(["Removed theme/new/b.hbs", "Added theme/new/c.hbs"], preview.NextChanges());
        File.Delete(preview["theme/new/c.hbs"]);
        Assert.Equal(["Removed theme/new/c.hbs"], preview.NextChanges());
    }

    [Fact]
    public async Task A_save_by_way_of_another_file_is_one_change()
    {
        await using var preview = new RunningPreview(RunningPreview.Publish);
        Assert.Empty(preview.NextChanges());
        preview.Write("input/.a.txt.swp", "state of an editor");
        preview.Write("input/a.txt~", "the text before");
        preview.Write("input/a.txt.tmp", "saved");
        File.Move(preview["input/a.txt.tmp"], preview["input/a.txt"], overwrite: true);
        Assert.Equal(["Changed input/a.txt"], preview.NextChanges());
    }

    [Fact]
    public async Task What_is_no_source_starts_nothing()
    {
        await using var preview = new RunningPreview(RunningPreview.Publish);
        Assert.Empty(preview.NextChanges());
        foreach (var name in new[] { "input/.hidden", "input/.git/index", "input/4913", "input/#a.txt#", "input/~$a.docx", "input/a.txt.swp", "output/x", "output-reports/x", "output.new-1/x", "elsewhere/x" })
        {
            preview.Write(name, "x");
        }

        Assert.True(preview.IsSilent(TimeSpan.FromSeconds(1.5)));
    }

    [Fact]
    public async Task A_save_during_a_build_starts_another_after_it()
    {
        using var built = new SemaphoreSlim(0);
        using var going = new SemaphoreSlim(0);
        var (atOnce, most) = (0, 0);
        await using var preview = new RunningPreview(preview =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            built.Release();
            Assert.True(going.Wait(TimeSpan.FromSeconds(60)));
            Interlocked.Decrement(ref atOnce);
            return RunningPreview.Publish(preview);
        });
        await built.WaitAsync();
        preview.Write("input/a.txt", "saved while it was read");
        preview.Write("input/b.txt", "and another");
        going.Release();
        Assert.Empty(preview.NextChanges());
        await built.WaitAsync();
        going.Release();
        Assert.Equal(["Changed input/a.txt", "Added input/b.txt"], preview.NextChanges());
        Assert.Equal(1, most);
        Assert.Contains("saved while", (await preview.GetAsync("/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_build_with_errors_the_old_site_is_served()
    {
        var outcomes = new Queue<Func<RunningPreview, BuildOutcome>>([RunningPreview.Publish, _ => Failed, RunningPreview.Publish]);
        await using var preview = new RunningPreview(preview => outcomes.Dequeue()(preview));
        Assert.Empty(preview.NextChanges());
        using var page = await Follower.OfAsync(preview.Port);
        using var first = await page.NextAsync();
        preview.Write("input/a.txt", "broken text");
        Assert.False(preview.Next<PreviewNews.Built>().Outcome.IsPublished);
        using var broken = await page.NextAsync();
        Assert.Equal("broken", broken.RootElement.GetProperty("faults")[0].GetProperty("message").GetString());
        Assert.Contains("one", (await preview.GetAsync("/")).Body, StringComparison.Ordinal);
        preview.Write("input/a.txt", "mended");
        Assert.True(preview.Next<PreviewNews.Built>().Outcome.IsPublished);
        using var mended = await page.NextAsync();
        Assert.Empty(mended.RootElement.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public async Task A_build_that_throws_is_told_and_the_next_one_is_built()
    {
        var isBroken = true;
        await using var preview = new RunningPreview(preview => isBroken ? throw new InvalidOperationException("a bug") : RunningPreview.Publish(preview));
        Assert.Equal("a bug", preview.Next<PreviewNews.Crashed>().Fault.Message);
        using var page = await Follower.OfAsync(preview.Port);
        using var told = await page.NextAsync();
        Assert.Contains("a bug", told.RootElement.GetProperty("faults")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(503, (await preview.GetAsync("/")).Status);
        isBroken = false;
        preview.Write("input/a.txt", "better");
        Assert.Equal(["Changed input/a.txt"], preview.NextChanges());
        Assert.Equal(200, (await preview.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Folders_may_go_and_come_back()
    {
        await using var preview = new RunningPreview(preview => File.Exists(preview["input/a.txt"]) ? RunningPreview.Publish(preview) : Failed);
        Assert.Empty(preview.NextChanges());
        Directory.Move(preview["input"], preview["away"]);
        Assert.Equal(["Removed input/a.txt"], preview.NextChanges());
        Assert.Contains("one", (await preview.GetAsync("/")).Body, StringComparison.Ordinal);
        preview.Write("away/a.txt", "changed while away");
        Directory.Move(preview["away"], preview["input"]);
        Assert.Equal(["Added input/a.txt"], preview.NextChanges());
        preview.Write("input/a.txt", "and watched again");
        Assert.Equal(["Changed input/a.txt"], preview.NextChanges());
        Directory.Delete(preview["theme"]);
        preview.Write("input/a.txt", "without a theme");
        Assert.Equal(["Changed input/a.txt"], preview.NextChanges());
    }

    [Fact]
    public async Task A_change_that_the_system_tells_is_seen_long_before_the_next_look()
    {
        await using var preview = new RunningPreview(RunningPreview.Publish, poll: TimeSpan.FromHours(1));
        Assert.Empty(preview.NextChanges());
        preview.Write("input/deep/down/b.txt", "b");
        Assert.Equal(["Added input/deep/down/b.txt"], preview.NextChanges());
    }

    [Fact]
    public async Task Where_a_link_leads_is_not_watched()
    {
        await using var preview = new RunningPreview(RunningPreview.Publish);
        Assert.Empty(preview.NextChanges());
        preview.Write("outside/b.txt", "b");
        Directory.CreateSymbolicLink(preview["input/link"], preview["outside"]);
        preview.Write("outside/b.txt", "changed");
        Assert.True(preview.IsSilent(TimeSpan.FromSeconds(1.5)));
    }
}
