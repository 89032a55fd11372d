using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Process.Checker;
using MesoSite.Process.Facts;
using MesoSite.Tests.Support;
using Xunit.Abstractions;

namespace MesoSite.Tests.Sites;

/// <summary>
/// What a build costs, in what no other work of the machine changes. Limits are half as much again as was counted when they were set, but for files,
/// whose bytes are known: what passes them is work that was not done before, once for each page or file.
/// </summary>
[Collection(Alone)]
public sealed class CostTests(ITestOutputHelper output)
{
    private const string Alone = "alone with the counters of the process";

    private const int Articles = 20;
    private static readonly string[] Languages = ["en", "ar"];

    [Theory]
    [InlineData(false, 630)]
    [InlineData(true, 2_800)]
    public void A_further_page_allocates_no_more_than_its_limit(bool checks, int kilobytes)
    {
        var (once, twice) = (Larger(Articles), Larger(2 * Articles));
        // The first build also fills what is kept for the next.
        Allocated(twice, checks);
        var slope = (Allocated(twice, checks) - Allocated(once, checks)) / (Articles * Languages.Length) / 1024.0;
        output.WriteLine($"{slope:F0} KB a page");
        Assert.InRange(slope, kilobytes / 10.0, kilobytes);
    }

    [Fact]
    public void Every_file_is_read_once()
    {
        if (!OperatingSystem.IsLinux())
        {
            // Elsewhere the system does not say how much a process has read.
            return;
        }

        using var folder = new TemporaryFolder();
        var (input, theme) = (folder.Copy(Repository.DentalInput, "input"), folder.Copy(Repository.Theme, "theme"));
        var files = new[] { input, theme }.SelectMany(tree => Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories)).Where(file => !file.Contains("/.", StringComparison.Ordinal)).Sum(file => new FileInfo(file).Length);
        Build.Run(new BuildOptions(input, theme, folder["warm"]), _ => { });
        var before = Read();
        Assert.NotNull(Build.Run(new BuildOptions(input, theme, folder["output"]), _ => { }).Published);
        var read = Read() - before;
        output.WriteLine($"{read} bytes read of {files}");
        Assert.InRange(read, files, files * 5 / 4);
    }

    [Fact]
    public void The_shipped_rules_make_a_small_diagram()
    {
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(Trees.Shipped, null, bag)!;
        var rules = RulesFromContent.Translate(content, FactsFromContent.Translate(content), bag)!;
        output.WriteLine($"{rules.Proofs.Figures.Nodes} nodes");
        Assert.InRange(rules.Proofs.Figures.Nodes, 50, 150);
    }

    [Fact]
    public void A_build_that_remembers_checks_what_has_changed_alone()
    {
        var memory = new BuildMemory();
        // The first build also fills what the process keeps.
        Allocated(StampedTrees.Dental, checks: true);
        var (first, again) = (Allocated(StampedTrees.Dental, checks: true, memory), Allocated(StampedTrees.Dental, checks: true, memory));
        output.WriteLine($"{again / (double)first:P0} of {first:N0} bytes");
        Assert.InRange(again / (double)first, 0, 0.75);
    }

    private static long Allocated(SourceTrees trees, bool checks, BuildMemory? memory = null)
    {
        var bag = new DiagnosticBag();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var made = Build.Make(trees, new BuildOptions("input", "theme", "output", Checks: checks) { Today = StampedTrees.Day }, _ => { }, bag, memory: memory);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.False(bag.HasErrors);
        Assert.NotNull(made.Site);
        return allocated;
    }

    // The dental site with copies of one of its articles.
    private static SourceTrees Larger(int articles)
    {
        var input = Trees.Dental.Input;
        var ids = Enumerable.Range(0, articles).Select(number => $"guide-{number}").ToList();
        foreach (var (id, language) in from id in ids from language in Languages select (id, language))
        {
            var lines = input.Texts[$"articles/after-extraction/{language}.md"].Text.Split('\n');
            var copy = lines
                .Where(line => !line.Contains("![", StringComparison.Ordinal) && !line.StartsWith("aliases:", StringComparison.Ordinal))
                .Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"{line} {id}" : line);
            input = input.With($"articles/{id}/{language}.md", string.Join('\n', copy));
        }

        const string own = "articles: [before-extraction, after-extraction";
        return Trees.Dental with { Input = input.With("site.yaml", input.Texts["site.yaml"].Text.Replace(own, $"{own}, {string.Join(", ", ids)}", StringComparison.Ordinal)) };
    }

    // Bytes that the process has read so far, from files and from elsewhere.
    private static long Read() => long.Parse(
        File.ReadLines("/proc/self/io").First(line => line.StartsWith("rchar:", StringComparison.Ordinal)).Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Other tests would be counted with them.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class RunAlone;
}
