using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;

namespace MesoSite.Tests.Fuzz;

/// <summary>
/// The long form. Each target runs in processes of its own, for a stack that overflows ends a process and cannot be caught: the number of the case
/// that runs is kept in a file, which outlives it. After a crash or a hang the next process goes on behind that case.
/// </summary>
internal static class FuzzProgram
{
    private const int Crashed = 70;
    private const int Hung = 71;
    private const int Faulty = 72;
    private const int MostFaults = 10;

    /// <summary>
    /// <c>CASES [FIRST] [TARGET…]</c>: so many cases of all targets together, from the one of number FIRST on. <c>case TARGET NUMBER</c>: that case by itself.
    /// </summary>
    public static int Main(string[] arguments) => arguments switch
    {
        ["child", var target, var first, var count, var journal] => Child(Find(target), Number(first), (int)Number(count), journal),
        ["case", var target, var number] => Case(Find(target), Number(number)),
        [var cases, .. var rest] => Parent(Number(cases), rest),
        _ => Parent(1_000_000, []),
    };

    private static int Parent(ulong cases, string[] rest)
    {
        var first = rest.Length > 0 && ulong.TryParse(rest[0], out var given) ? given : 1_000_000;
        var named = rest.Where(word => !ulong.TryParse(word, out _)).ToHashSet();
        var targets = FuzzTargets.All.Where(target => named.Count == 0 || named.Contains(target.Name)).ToList();
        var each = (cases + (ulong)targets.Count - 1) / (ulong)targets.Count;
        var (total, found) = (0UL, 0);
        foreach (var target in targets)
        {
            var clock = Stopwatch.StartNew();
            var (crashes, hangs, faults) = RunAll(target, first, each);
            (total, found) = (total + each, found + crashes + hangs + faults);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name,-13} {each,9:N0} cases {crashes,3} crashes {hangs,3} hangs {faults,3} exceptions {clock.Elapsed.TotalSeconds,7:F0} s"));
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-13} {total,9:N0} cases, {found} faults"));
        return found == 0 ? 0 : 1;
    }

    private static (int Crashes, int Hangs, int Faults) RunAll(FuzzTarget target, ulong first, ulong count)
    {
        var (crashes, hangs, faults) = (0, 0, 0);
        var journal = Path.GetTempFileName();
        for (var (next, end) = (first, first + count); next < end && crashes + hangs + faults < MostFaults;)
        {
            File.WriteAllBytes(journal, BitConverter.GetBytes(next));
            var arguments = new[] { typeof(FuzzProgram).Assembly.Location, "child", target.Name, $"{next}", $"{end - next}", journal };
            using var child = System.Diagnostics.Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments))!;
            child.WaitForExit();
            var at = BitConverter.ToUInt64(File.ReadAllBytes(journal));
            switch (child.ExitCode)
            {
                case 0:
                    next = end;
                    continue;
                case Faulty:
                    faults++;
                    next = end;
                    continue;
                case Hung:
                    hangs++;
                    break;
                default:
                    crashes++;
                    Console.Out.WriteLine($"{target.Name}, case {at}: the process ended with {child.ExitCode}\n{FuzzRun.Shown(FuzzCases.Make(target, at))}");
                    break;
            }

            next = at + 1;
        }

        File.Delete(journal);
        return (crashes, hangs, faults);
    }

    private static int Child(FuzzTarget target, ulong first, int count, string journal)
    {
        using var file = MemoryMappedFile.CreateFromFile(journal, FileMode.Open, null, sizeof(ulong));
        using var view = file.CreateViewAccessor();
        var faults = new FuzzRun(target, number => view.Write(0, number)).Run(first, count, out _);
        foreach (var fault in faults.Take(MostFaults))
        {
            Console.Out.WriteLine(fault + "\n");
        }

        // A thread that hangs would keep the process.
        Console.Out.Flush();
        Environment.Exit(faults.Count == 0 ? 0 : faults[^1].Contains(": no end after ", StringComparison.Ordinal) ? Hung : Faulty);
        return Crashed;
    }

    private static int Case(FuzzTarget target, ulong number)
    {
        var bytes = FuzzCases.Make(target, number);
        Console.Out.WriteLine(FuzzRun.Shown(bytes));
        Console.Out.WriteLine(FuzzRun.FaultOf(target, bytes) ?? "no fault");
        return 0;
    }

    private static FuzzTarget Find(string name) => FuzzTargets.All.Single(target => target.Name == name);

    private static ulong Number(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
