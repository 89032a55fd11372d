using System.Diagnostics;
using MesoSite.Tests.Support;
using Xunit.Abstractions;

namespace MesoSite.Tests.Output.Faults;

/// <summary>
/// The real program, killed (-9) at random moments while the site is read. Every second kill waits until there is a new site in the making, because
/// most of a build's time the disk is not touched.
/// </summary>
public sealed class KilledBuildTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_killed_build_leaves_the_old_site_whole_or_the_new_one_complete()
    {
        var (kills, leastReads) = (Scale.Of(4, 1000), Scale.Of(2_000, 1_000_000));
        var (builds, random) = (new Builds(folder), new Random(1));
        var whole = Timed(builds, 0);
        var (late, staging, kept, published) = (0, 0, 0, 0);
        using var readers = new SiteReaders(folder["site"]);
        for (var kill = 0; kill < kills || readers.Reads < leastReads; kill++)
        {
            var old = builds.Version("site")!.Value;
            readers.Begin(builds.Sites[old], builds.Sites[1 - old]);
            using var build = builds.Start(1 - old, "site");
            var staged = folder[$"site.new-{build.Id}"];
            if (kill % 2 == 0)
            {
                Thread.Sleep(random.Next((int)whole.TotalMilliseconds));
            }
            else
            {
                SpinWait.SpinUntil(() => Directory.Exists(staged) || build.HasExited);
                // A little longer than writing takes: some of these come after the end.
                Spin(TimeSpan.FromMilliseconds(random.NextDouble() * whole.TotalMilliseconds / 30));
            }

            build.Kill();
            build.WaitForExit();
            late += build.ExitCode == 0 ? 1 : 0;
            staging += Directory.Exists(staged) ? 1 : 0;
            var now = builds.Version("site");
            Assert.True(now is not null, $"after kill {kill} the site is neither the old one nor the new one");
            (kept, published) = now == old ? (kept + 1, published) : (kept, published + 1);
        }

        // One that is not killed clears away what the others left.
        readers.Dispose();
        Timed(builds, 0);
        Assert.Empty(readers.Faults);
        Assert.Equal(["inputs", "made", "site", "site-cache", "site-reports"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        output.WriteLine($"killed builds: {kept + published} kills, {late} of them after the build's end, {staging} while a folder was on its way: {kept} times the old site whole, {published} times the new one complete, 0 others");
        output.WriteLine($"reads meanwhile: {readers.Reads}, 0 of them missing, partial or of an older site than the read before; {readers.Changes} times a reader saw the site become another");
    }

    private static TimeSpan Timed(Builds builds, int version)
    {
        var clock = Stopwatch.StartNew();
        using var build = builds.Start(version, "site");
        Assert.Equal(string.Empty, build.StandardError.ReadToEnd());
        build.WaitForExit();
        Assert.Equal(0, build.ExitCode);
        Assert.Equal(version, builds.Version("site"));
        return clock.Elapsed;
    }

    // Sleeping is too coarse for what lasts a few milliseconds.
    private static void Spin(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time)
        {
            Thread.SpinWait(50);
        }
    }
}
