using System.Collections.Immutable;
using MesoSite.Benchmarks.Corpus;
using MesoSite.Benchmarks.Measuring;
using MesoSite.Benchmarks.Sites;

namespace MesoSite.Benchmarks;

/// <summary>Every tool builds every site, in turn, so that what else the machine does falls on all alike.</summary>
internal static class PeersRun
{
    /// <summary>The row that is no generator.</summary>
    public const string Copy = "cp -r of MesoSite's plain pages";
    private const int FewestArticles = 13;

    /// <summary>In memory where the machine has a file system there: a disk measures the disk.</summary>
    public static string UsualFolder { get; } =
        Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "mesosite-benchmark");

    public static int Run(ImmutableArray<int> sizes, int rounds, ImmutableArray<string> peers, string work)
    {
        if (rounds < 1 || sizes.Any(size => size / CorpusLanguage.All.Length < FewestArticles))
        {
            Console.Error.WriteLine($"at least one round, and at least {FewestArticles * CorpusLanguage.All.Length} pages: with fewer, MesoSite lists all articles in the menu, and peers ten");
            return 2;
        }

        Directory.CreateDirectory(work);
        var programs = PublishedPrograms.Publish(work);
        var present = Present(peers, work);
        var rows = ImmutableArray.CreateBuilder<ResultRow>();
        foreach (var size in sizes)
        {
            var tools = Tools(size / CorpusLanguage.All.Length, present, programs, Path.Combine(work, $"{size}"));
            rows.AddRange(Build(size, rounds, tools, Path.Combine(work, $"{size}-output")));
        }

        Console.Write(ResultTable.Markdown(rows.ToImmutable()));
        ResultTable.WriteJson(rows.ToImmutable(), Path.Combine(work, "results.json"));
        return 0;
    }

    private static ImmutableArray<string> Present(ImmutableArray<string> peers, string work)
    {
        var present = ImmutableArray.CreateBuilder<string>();
        foreach (var peer in peers)
        {
            var version = peer switch
            {
                "hugo" => Processes.Version("hugo", "version"),
                "eleventy" => Processes.Version("npm", "--version") is { } npm ? $"npm {npm}" : null,
                _ => null,
            };
            Console.Error.WriteLine(version is null ? $"{peer} is not here, and left out" : $"{peer}: {version}");
            if (version is not null)
            {
                present.Add(peer);
            }
        }

        if (present.Contains("eleventy"))
        {
            EleventySite.Install(work);
        }

        return present.ToImmutable();
    }

    private static ImmutableArray<Tool> Tools(int articles, ImmutableArray<string> peers, ImmutableArray<PublishedProgram> programs, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var work = Path.GetDirectoryName(folder)!;
        return
        [
            .. ClinicSite.Write(Path.Combine(folder, "mesosite"), articles, programs),
            .. peers.Select(peer => peer == "hugo"
                ? HugoSite.Write(Path.Combine(folder, peer), articles)
                : EleventySite.Write(Path.Combine(folder, peer), articles, work)),
        ];
    }

    private static IEnumerable<ResultRow> Build(int size, int rounds, ImmutableArray<Tool> tools, string outputs)
    {
        var runs = tools.Select(tool => tool.Name).Append(Copy).ToDictionary(name => name, _ => new List<Measurement>());
        var pages = new Dictionary<string, int>();
        for (var round = 0; round < rounds; round++)
        {
            Console.Error.WriteLine($"{size} pages, round {round + 1} of {rounds}");
            // Fresh folders: writing over an old tree is slower each time on some file systems, for every tool.
            string Output(int tool) => Path.Combine(outputs, $"{round}-{tool}");
            Directory.CreateDirectory(outputs);
            for (var tool = 0; tool < tools.Length; tool++)
            {
                if (Measured(tools[tool], Output(tool)) is { } measured)
                {
                    runs[tools[tool].Name].Add(measured);
                    pages[tools[tool].Name] = Pages(Output(tool), size, tools[tool].Name);
                }
            }

            CheckSame(tools.Select((tool, index) => (tool, Output(index))).Where(made => Directory.Exists(made.Item2)));
            if (Directory.Exists(Output(0)))
            {
                runs[Copy].Add(MeasureCommand.Of("cp", ["-r", Output(0), Output(tools.Length)], outputs));
                pages[Copy] = pages[tools[0].Name];
            }

            Directory.Delete(outputs, recursive: true);
        }

        return runs.Where(tool => tool.Value.Count > 0).Select(tool => new ResultRow(size, tool.Key, pages[tool.Key], Measurement.Median(tool.Value)));
    }

    // A site may be too large for what a tool allows, as MesoSite's budget for the weight of a page: it is told, and has no row.
    private static Measurement? Measured(Tool tool, string output)
    {
        try
        {
            return MeasureCommand.Of(tool.Program, tool.Arguments(output), tool.Folder);
        }
        catch (InvalidOperationException fault)
        {
            Console.Error.WriteLine($"{tool.Name} did not build it: {fault.Message}");
            return null;
        }
    }

    // A program that makes other pages is another program.
    private static void CheckSame(IEnumerable<(Tool Tool, string Output)> made)
    {
        foreach (var site in made.Where(made => made.Tool.Site is not null).GroupBy(made => made.Tool.Site))
        {
            var manifests = site.Select(made => File.ReadAllText(Path.Combine(made.Output, "manifest.json"))).Distinct();
            if (manifests.Count() > 1)
            {
                throw new InvalidOperationException($"not the same bytes: {string.Join(", ", site.Select(made => made.Tool.Name))}");
            }
        }
    }

    // A tool that leaves pages out would win.
    private static int Pages(string output, int size, string tool)
    {
        var pages = Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Count();
        return pages >= size / CorpusLanguage.All.Length * CorpusLanguage.All.Length
            ? pages
            : throw new InvalidOperationException($"{tool} wrote {pages} pages of {size}");
    }
}
