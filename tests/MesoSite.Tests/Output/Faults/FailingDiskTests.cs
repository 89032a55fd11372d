using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Output.Disks;
using MesoSite.Tests.Support;
using Xunit.Abstractions;

namespace MesoSite.Tests.Output.Faults;

/// <summary>
/// The disk says no at each step of publishing, once or from then on, and the site is the old one whole or the new one complete. The code is
/// the one that always runs; the steps fail before it (<see cref="Disk"/>).
/// </summary>
public sealed class FailingDiskTests(ITestOutputHelper output) : IDisposable
{
    private const int FewPages = 40;

    private readonly TemporaryFolder folder = new();

    // In the long form a disk can fill up at more than 500 places.
    private readonly TwoVersions large = new(Scale.Of(FewPages, 400));
    private readonly TwoVersions small = new(FewPages);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_disk() => Fails(
        "full disk", Scale.Of(25, 600), fromThenOn: true, new IOException("No space left on device", 28),
        step => step.Act is DiskAct.MakeFolder or DiskAct.Create or DiskAct.Write or DiskAct.Link or DiskAct.Flush, of: large);

    [Fact]
    public void A_disk_that_fails_once() => Fails("EIO once", Scale.Of(25, 500), fromThenOn: false, new IOException("Input/output error", 5), _ => true);

    [Fact]
    public void A_plain_disk_that_fails_once() => Fails(
        "EIO once, without exchange", Scale.Of(25, 500), fromThenOn: false, new IOException("Input/output error", 5), _ => true, isPlain: true);

    [Theory]
    [InlineData(nameof(DiskAct.List), false)]
    [InlineData(nameof(DiskAct.Read), false)]
    [InlineData(nameof(DiskAct.MakeFolder), false)]
    [InlineData(nameof(DiskAct.Create), false)]
    [InlineData(nameof(DiskAct.Write), false)]
    [InlineData(nameof(DiskAct.Link), false)]
    [InlineData(nameof(DiskAct.Flush), false)]
    [InlineData(nameof(DiskAct.Exchange), false)]
    [InlineData(nameof(DiskAct.SetTime), true)]
    [InlineData(nameof(DiskAct.Move), true)]
    public void Each_act_that_fails_for_the_first_time_keeps_the_old_site(string act, bool isPlain) => Fails(
        $"EIO at {act}", 1, fromThenOn: false, new IOException("Input/output error", 5), step => step.Act.ToString() == act, isPlain);

    // The one moment at which there is no site: it is moved away, and can neither be replaced nor moved back.
    [Fact]
    public void A_plain_disk_that_fails_at_the_worst_moment_gives_the_old_site_back_later()
    {
        small.Publish(folder["site"]);
        var (bag, moves) = (new DiagnosticBag(), 0);
        var disk = new Disk(step => _ = step.Act == DiskAct.Move && ++moves > 1 ? throw new IOException("Input/output error", 5) : 0, isPlain: true);
        Assert.Null(OutputWriter.Write(small.New, folder["site"], bag, disk: disk));
        Assert.Equal(["MS4002", "MS4007"], bag.ToSorted().Select(fault => fault.Code));
        var away = folder[$"site.old-{Environment.ProcessId}"];
        Assert.Equal([away], Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal(TwoVersions.OnDisk(small.Old), TwoVersions.Now(away));

        // Nothing but the disk was at fault: the next build finds the old site in its place, and does not lose it however it ends.
        Assert.Null(OutputWriter.Write(small.New, folder["site"], bag, disk: new Disk(step => _ = step.Act == DiskAct.Flush ? throw new IOException("no") : 0)));
        Assert.Equal(TwoVersions.OnDisk(small.Old), TwoVersions.Now(folder["site"]));
    }

    [Fact]
    public void A_disk_that_fails_from_then_on() => Fails("EIO from then on", Scale.Of(25, 500), fromThenOn: true, new IOException("Input/output error", 5), _ => true);

    [Fact]
    public void A_right_that_is_missing() => Fails(
        "EACCES", Scale.Of(25, 500), fromThenOn: true, new UnauthorizedAccessException("Permission denied"), step => step.Act is not (DiskAct.List or DiskAct.Read));

    [Fact]
    public void A_disk_that_may_no_longer_be_written_to() => Fails(
        "read-only", Scale.Of(25, 500), fromThenOn: true, new IOException("Read-only file system", 30), step => step.Act is not (DiskAct.List or DiskAct.Read));

    [Fact]
    public void A_staged_folder_that_vanishes() => Vanishes("staged folder vanished", folder[$"site.new-{Environment.ProcessId}"], hadSite: true);

    [Fact]
    public void A_site_that_vanishes() => Vanishes("site vanished", folder["site"], hadSite: false);

    // Evenly over the steps, the first and the last among them; in the long form each at least once.
    private static int Positions(int least, int steps) => Scale.IsLong ? Math.Max(least, steps) : least;

    private void Fails(string name, int least, bool fromThenOn, Exception fault, Func<DiskStep, bool> concerns, bool isPlain = false, TwoVersions? of = null)
    {
        var site = of ?? small;
        var (old, renewed) = (TwoVersions.OnDisk(site.Old), TwoVersions.OnDisk(site.New));
        var steps = Steps(site, concerns, isPlain);
        var positions = Positions(least, steps);
        var (kept, published, acts) = (0, 0, new HashSet<DiskAct>());
        for (var position = 0; position < positions; position++)
        {
            site.Publish(folder["site"]);
            var before = TemporaryFolder.Snapshot(folder["site"]);
            var (count, at) = (-1, positions < steps ? position * (steps - 1) / Math.Max(1, positions - 1) : position % steps);
            var (bag, failed) = (new DiagnosticBag(), 0);
            var disk = new Disk(step =>
            {
                if (concerns(step) && Interlocked.Increment(ref count) is var number && (fromThenOn ? number >= at : number == at))
                {
                    Interlocked.Increment(ref failed);
                    lock (acts)
                    {
                        acts.Add(step.Act);
                    }

                    throw fault;
                }
            }, isPlain);
            var result = OutputWriter.Write(site.New, folder["site"], bag, disk: disk);
            Assert.NotEqual(0, failed);
            if (result is null)
            {
                kept++;
                Assert.Equal(before, TemporaryFolder.Snapshot(folder["site"]));
                Assert.Equal("MS4002", Assert.Single(bag.ToSorted(), item => item.Severity == Severity.Error).Code);
                Assert.Contains(fault.Message, bag.ToSorted().First(item => item.Severity == Severity.Error).Message, StringComparison.Ordinal);
                Assert.Equal(old, TwoVersions.Now(folder["site"]));
            }
            else
            {
                published++;
                Assert.Equal(renewed, TwoVersions.Now(folder["site"]));
                Assert.All(bag.ToSorted(), item => Assert.Equal(("MS4005", Severity.Warning), (item.Code, item.Severity)));
            }

            // The next build finds its way through whatever was left.
            site.Publish(folder["site"]);
            Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)));
        }

        Assert.NotEqual(0, kept);
        output.WriteLine($"{name}: {positions} positions among {steps} steps ({string.Join(", ", acts.Order())}): {kept} times the old site whole, {published} times the new one complete, 0 others");
    }

    private void Vanishes(string name, string path, bool hadSite)
    {
        var renewed = TwoVersions.OnDisk(small.New);
        var steps = Steps(small, _ => true);
        var positions = Positions(Scale.Of(25, 300), steps);
        var (kept, none, published) = (0, 0, 0);
        for (var position = 0; position < positions; position++)
        {
            small.Publish(folder["site"]);
            var before = TemporaryFolder.Snapshot(folder["site"]);
            var (bag, count, at) = (new DiagnosticBag(), -1, positions < steps ? position * (steps - 1) / Math.Max(1, positions - 1) : position % steps);
            var disk = new Disk(_ =>
            {
                if (Interlocked.Increment(ref count) == at && Directory.Exists(path))
                {
                    Remove(path);
                }
            });
            var result = OutputWriter.Write(small.New, folder["site"], bag, disk: disk);
            if (Directory.Exists(folder["site"]) && TwoVersions.Now(folder["site"]) is var now && now.SequenceEqual(renewed))
            {
                published++;
            }
            else if (hadSite)
            {
                kept++;
                Assert.Null(result);
                Assert.Equal(before, TemporaryFolder.Snapshot(folder["site"]));
            }
            else
            {
                // The site was taken away, by somebody else: nothing half is in its place.
                none++;
                Assert.False(Directory.Exists(folder["site"]));
            }

            Assert.Equal(result is null, bag.ToSorted().Any(item => item.Code == "MS4002"));
            small.Publish(folder["site"]);
            Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)));
        }

        Assert.NotEqual(0, published);
        output.WriteLine($"{name}: {positions} positions among {steps} steps: {kept} times the old site whole, {published} times the new one complete, {none} times none in the place of what was taken away, 0 others");
    }

    // While other threads write into it, a folder that was just emptied has something in it again.
    private static void Remove(string path)
    {
        while (Directory.Exists(path))
        {
            try
            {
                Directory.Delete(path, recursive: true);
            }
            catch (IOException)
            {
                Thread.Yield();
            }
        }
    }

    private int Steps(TwoVersions site, Func<DiskStep, bool> concerns, bool isPlain = false)
    {
        var count = 0;
        site.Publish(folder["site"]);
        var disk = new Disk(step => _ = concerns(step) ? Interlocked.Increment(ref count) : 0, isPlain);
        Assert.NotNull(OutputWriter.Write(site.New, folder["site"], new DiagnosticBag(), disk: disk));
        site.Publish(folder["site"]);
        return count;
    }
}
