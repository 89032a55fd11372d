using System.CommandLine;

namespace MesoSite.Benchmarks;

/// <summary>What is done without another command: MesoSite beside other generators.</summary>
internal static class PeersCommand
{
    public static RootCommand Create()
    {
        var pages = new Option<string>("--pages") { Description = "sizes of the site, in pages of all languages together", DefaultValueFactory = _ => "100,1000" };
        var rounds = new Option<int>("--rounds") { Description = "how often each tool builds each site, in turn with the others", DefaultValueFactory = _ => 5 };
        var peers = new Option<string>("--peers") { Description = "which others", DefaultValueFactory = _ => "hugo,eleventy" };
        var work = new Option<string>("--work") { Description = "folder to work in; left out, in memory, where there is /dev/shm", DefaultValueFactory = _ => PeersRun.UsualFolder };
        var command = new RootCommand("Builds the same pages with MesoSite and with other generators, in turn, and prints what each needed.") { pages, rounds, peers, work };
        command.SetAction(parsed => PeersRun.Run(
            [.. Words(parsed.GetRequiredValue(pages)).Select(int.Parse)],
            parsed.GetRequiredValue(rounds),
            [.. Words(parsed.GetRequiredValue(peers))],
            Path.GetFullPath(parsed.GetRequiredValue(work))));
        return command;
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
