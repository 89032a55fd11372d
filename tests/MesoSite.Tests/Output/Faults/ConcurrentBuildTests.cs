using MesoSite.Tests.Support;
using Xunit.Abstractions;

namespace MesoSite.Tests.Output.Faults;

/// <summary>Two builds of the same folder at once, of different inputs, while the site is read.</summary>
public sealed class ConcurrentBuildTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_waits_for_the_other_or_gives_up_and_the_site_is_of_one_of_them()
    {
        var (pairs, builds) = (Scale.Of(2, 200), new Builds(folder));
        var (both, refused, told) = (0, 0, 0);
        using (var first = builds.Start(0, "site"))
        {
            await first.WaitForExitAsync();
        }

        for (var pair = 0; pair < pairs; pair++)
        {
            // Every fourth pair has no patience.
            string[] more = pair % 4 == 1 ? ["--wait", "0"] : [];
            using var one = builds.Start(0, "site", more);
            using var other = builds.Start(1, "site", more);
            var (says, answers) = (one.StandardError.ReadToEndAsync(), other.StandardError.ReadToEndAsync());
            var error = await says + await answers;
            await one.WaitForExitAsync();
            await other.WaitForExitAsync();
            var ends = (ExitCode: (one.ExitCode, other.ExitCode), Error: error);
            var version = builds.Version("site");
            Assert.NotNull(version);
            told += ends.Error.Contains("is being written by process", StringComparison.Ordinal) ? 1 : 0;
            if (ends.ExitCode == (0, 0))
            {
                both++;
                Assert.DoesNotContain("error", ends.Error, StringComparison.Ordinal);
            }
            else
            {
                refused++;
                Assert.NotEmpty(more);
                Assert.Contains(ends.ExitCode, new[] { (0, 1), (1, 0) });
                Assert.Contains("error MS4006: another build is writing ", ends.Error, StringComparison.Ordinal);
                Assert.Equal(ends.ExitCode == (0, 1) ? 0 : 1, version);
            }

            Assert.Equal(["inputs", "made", "site", "site-cache", "site-reports"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        }

        Assert.NotEqual(0, both);
        output.WriteLine($"concurrent builds: {pairs} pairs: {both} times both were published, one after the other ({told} times one said whom it waits for), {refused} times one without patience gave up with MS4006; {pairs} times a whole site of one of them, 0 others, nothing left beside it");
    }
}
