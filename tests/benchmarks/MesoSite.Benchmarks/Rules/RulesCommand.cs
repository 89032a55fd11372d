using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Difference;
using MesoSite.Rules.Proofs;

namespace MesoSite.Benchmarks.Rules;

/// <summary><c>rules</c>: compiling, proving and comparing decision tables from small to larger than any clinic's.</summary>
internal static class RulesCommand
{
    private const int Runs = 5;

    private static readonly int[] Questions = [10, 40, 100];
    private static readonly int[] Rules = [50, 200, 1000];

    public static Command Create()
    {
        var command = new Command("rules", "Measure compiling, proofs and differences of decision tables.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        Console.WriteLine($"Medians of {Runs} runs after one to warm up, in ms; memory is what was allocated in all, in MB. The difference is to the same table with one rule less and one made more urgent.\n");
        Console.WriteLine("| questions | rules | nodes | compile | MB | proofs | MB | diff | MB |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (questions, rules) in from questions in Questions from rules in Rules select (questions, rules))
        {
            Console.WriteLine(Row(questions, rules));
        }
    }

    private static string Row(int questions, int rules)
    {
        var table = TableFromSize.Make(questions, rules);
        var guarantees = TableFromSize.Guarantees(table);
        var compile = Cost(() => RulesCompiler.Compile(table, guarantees), out var compilation);
        var start = $"| {questions} | {rules} |";
        if (compilation.Compiled is not { } compiled)
        {
            return $"{start} above the limit | {compile} | | | | |";
        }

        var proofs = Cost(() => ProofReport.Of(compiled, guarantees, []), out var report);
        var middle = table.Rules.Length / 2;
        var changed = table with { Rules = table.Rules.SetItem(middle, table.Rules[middle] with { Rank = 0 }).RemoveAt(middle + 1) };
        var difference = Cost(() => DifferenceFromTables.Build(changed, table), out var told);
        return $"{start} {report.Figures.Nodes} | {compile} | {proofs} | {(told.Crowded.IsEmpty ? difference : $"above the limit: {difference}")} |";
    }

    private static string Cost<T>(Func<T> work, out T result)
    {
        result = work();
        var times = new double[Runs];
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            result = work();
            times[run] = clock.Elapsed.TotalMilliseconds;
        }

        var megabytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1048576.0 / Runs;
        return string.Create(CultureInfo.InvariantCulture, $"{times.Order().ElementAt(Runs / 2):F1} | {megabytes:F1}");
    }
}
