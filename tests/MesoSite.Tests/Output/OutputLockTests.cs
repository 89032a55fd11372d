using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

/// <summary>One build of a site at a time, and nobody waits for a dead one.</summary>
public sealed class OutputLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lies_beside_the_site_says_who_holds_it_and_leaves_nothing()
    {
        using (Take())
        {
            Assert.Equal(["site.lock", "site.lock-holder"], Entries());
            var holder = LockHolder.Parse(File.ReadAllText(folder["site.lock-holder"]))!;
            Assert.Equal((Environment.ProcessId, Environment.MachineName), (holder.Process, holder.Host));
            Assert.InRange(holder.Since, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow);
        }

        Assert.Empty(Entries());
    }

    [Fact]
    public void Whoever_comes_second_is_told_of_the_first_and_gives_up_after_the_limit()
    {
        using var first = Take();
        var (bag, told) = (new DiagnosticBag(), new List<LockHolder>());
        Assert.Null(OutputLock.Take(folder["site"], TimeSpan.FromMilliseconds(200), told.Add, bag));
        Assert.Equal(Environment.ProcessId, Assert.Single(told).Process);
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal(("MS4006", Severity.Error), (fault.Code, fault.Severity));
        Assert.Contains($"process {Environment.ProcessId} on {Environment.MachineName}, since 20", fault.Message, StringComparison.Ordinal);
        Assert.Contains("after 0.2 s", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["site.lock", "site.lock-holder"], Entries());
    }

    [Fact]
    public async Task Whoever_waits_has_it_as_soon_as_the_first_is_done()
    {
        using var waiting = new ManualResetEventSlim();
        var first = Take();
        var second = Task.Run(() => OutputLock.Take(folder["site"], TimeSpan.FromMinutes(1), _ => waiting.Set(), new DiagnosticBag()));
        Assert.True(waiting.Wait(TimeSpan.FromSeconds(30)));
        first.Dispose();
        Assert.NotNull(await second);
        Assert.Equal(["site.lock", "site.lock-holder"], Entries());
        (await second)!.Dispose();
        Assert.Empty(Entries());
    }

    [Theory]
    [InlineData("4711\nelsewhere\n2026-11-22 20:00:00 UTC\n")]
    [InlineData("4711\nelse")]
    [InlineData("")]
    public void The_files_of_a_dead_build_hold_nobody_up(string holder)
    {
        folder.Write("site.lock", string.Empty);
        folder.Write("site.lock-holder", holder);
        var bag = new DiagnosticBag();
        using (OutputLock.Take(folder["site"], TimeSpan.Zero, _ => { }, bag))
        {
            Assert.Empty(bag.ToSorted());
            Assert.StartsWith($"{Environment.ProcessId}\n", File.ReadAllText(folder["site.lock-holder"]), StringComparison.Ordinal);
        }

        Assert.Empty(Entries());
    }

    [Fact]
    public void Two_names_of_a_folder_have_one_lock()
    {
        Directory.CreateDirectory(folder["site"]);
        Directory.CreateSymbolicLink(folder["link"], folder["site"]);
        using var first = Take();
        var bag = new DiagnosticBag();
        Assert.Null(OutputLock.Take(folder["link/"], TimeSpan.Zero, _ => { }, bag));
        Assert.Null(OutputLock.Take(folder["site/../site"], TimeSpan.Zero, _ => { }, bag));
        Assert.All(bag.ToSorted(), fault => Assert.Equal("MS4006", fault.Code));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_told()
    {
        folder.Write("file", "text");
        var bag = new DiagnosticBag();
        Assert.Null(OutputLock.Take(folder["file/site"], TimeSpan.Zero, _ => { }, bag));
        Assert.Equal("MS4002", Assert.Single(bag.ToSorted()).Code);
    }

    [Fact]
    public void A_folder_that_is_taken_away_meanwhile_is_no_matter()
    {
        Directory.CreateDirectory(folder["around"]);
        using (OutputLock.Take(folder["around/site"], TimeSpan.Zero, _ => { }, new DiagnosticBag()))
        {
            Directory.Delete(folder["around"], recursive: true);
        }

        Assert.Empty(Entries());
    }

    // Many at once, each of which would see another beside it.
    [Fact]
    public async Task Never_has_two_holders()
    {
        var (inside, taken) = (0, 0);
        async Task Work()
        {
            for (var turn = 0; turn < 50; turn++)
            {
                using var held = await Task.Run(Take);
                Assert.Equal(1, Interlocked.Increment(ref inside));
                taken++;
                Interlocked.Decrement(ref inside);
            }
        }

        await Task.WhenAll(Work(), Work(), Work(), Work());
        Assert.Equal(200, taken);
        Assert.Empty(Entries());
    }

    private OutputLock Take()
    {
        var bag = new DiagnosticBag();
        var taken = OutputLock.Take(folder["site"], TimeSpan.FromMinutes(1), _ => { }, bag);
        Assert.Empty(bag.ToSorted());
        return taken!;
    }

    private IEnumerable<string> Entries() =>
        Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
