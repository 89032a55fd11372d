using System.Diagnostics;
using System.Text;

namespace MesoSite.Tests.Fuzz;

/// <summary>
/// Runs cases one after another on a thread of its own, and watches it from another: a case that does not end cannot be ended, but it can be told.
/// What counts is the processor's time, for a busy machine makes no hang; a case that waits for something has ten times as long on the clock.
/// </summary>
internal sealed class FuzzRun(FuzzTarget target, Action<ulong>? begins = null)
{
    /// <summary>How long a case may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private const int StackOfWorker = 1024 * 1024;
    private const int WaitFactor = 12;
    private const int MostShown = 4_000;

    private readonly List<string> faults = [];
    private long current = -1;
    private long startedAt;
    private long processorAtStart;

    /// <summary>Runs cases.</summary>
    /// <param name="first">Number of the first case.</param>
    /// <param name="count">How many.</param>
    /// <param name="slowest">The longest that a case took.</param>
    /// <returns>What was found, each with its number and the smallest case that shows it; the last is a hang where the run ended with one.</returns>
    public IReadOnlyList<string> Run(ulong first, int count, out TimeSpan slowest)
    {
        var longest = TimeSpan.Zero;
        // As small a stack as any system gives a thread, so that what is too deep anywhere is too deep here.
        var worker = new Thread(RunAll, StackOfWorker) { IsBackground = true };
        worker.Start();
        while (!worker.Join(100))
        {
            if (Hanging() is { } number)
            {
                faults.Add($"{target.Name}, case {number}: no end after {Limit.TotalSeconds:0} s\n{Shown(FuzzCases.Make(target, number))}");
                break;
            }
        }

        slowest = longest;
        return faults;

        void RunAll()
        {
            for (var index = 0; index < count; index++)
            {
                var took = RunCase(first + (ulong)index);
                longest = took > longest ? took : longest;
            }
        }
    }

    /// <summary>What a case shows of a fault; null where it shows none.</summary>
    public static string? FaultOf(FuzzTarget target, byte[] bytes)
    {
        try
        {
            target.Read(bytes);
            return null;
        }
        catch (Exception fault)
        {
            // Nothing but diagnostics may come of any bytes: whatever is thrown is what is looked for.
            return $"{fault.GetType().Name}: {fault.Message}\n{fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("MesoSite", StringComparison.Ordinal))}";
        }
    }

    private TimeSpan RunCase(ulong number)
    {
        begins?.Invoke(number);
        var bytes = FuzzCases.Make(target, number);
        var clock = Stopwatch.GetTimestamp();
        Interlocked.Exchange(ref startedAt, clock);
        Interlocked.Exchange(ref processorAtStart, Environment.CpuUsage.TotalTime.Ticks);
        Interlocked.Exchange(ref current, (long)number);
        var fault = FaultOf(target, bytes);
        Interlocked.Exchange(ref current, -1);
        var took = Stopwatch.GetElapsedTime(clock);
        if (fault is not null)
        {
            var smallest = Smallest(bytes, fault.Split(':')[0]);
            faults.Add($"{target.Name}, case {number}: {FaultOf(target, smallest)}\n{Shown(smallest)}");
        }

        return took;
    }

    private ulong? Hanging()
    {
        var number = Interlocked.Read(ref current);
        var processor = Environment.CpuUsage.TotalTime.Ticks - Interlocked.Read(ref processorAtStart);
        var clock = Stopwatch.GetElapsedTime(Interlocked.Read(ref startedAt));
        var isLong = clock > Limit && (processor > Limit.Ticks || clock > Limit * WaitFactor);
        return number >= 0 && isLong && Interlocked.Read(ref current) == number ? (ulong)number : null;
    }

    // As long as taking something out leaves the same kind of fault.
    private byte[] Smallest(byte[] bytes, string kind)
    {
        var until = Stopwatch.GetTimestamp() + (Stopwatch.Frequency * 2);
        for (var isSmaller = true; isSmaller && Stopwatch.GetTimestamp() < until;)
        {
            isSmaller = false;
            foreach (var smaller in FuzzCases.Smaller(bytes))
            {
                if (FaultOf(target, smaller)?.Split(':')[0] == kind)
                {
                    (bytes, isSmaller) = (smaller, true);
                    break;
                }

                if (Stopwatch.GetTimestamp() > until)
                {
                    break;
                }
            }
        }

        return bytes;
    }

    /// <summary>A case as it can be pasted into a test.</summary>
    public static string Shown(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var shown = new StringBuilder("\"");
        foreach (var letter in text.Length > MostShown ? text[..MostShown] : text)
        {
            shown.Append(letter switch
            {
                '\n' => "\\n",
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when char.IsControl(letter) || char.IsSurrogate(letter) || letter > '\u2000' => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        }

        return shown.Append('"').Append(text.Length > MostShown ? $" and {text.Length - MostShown} more characters" : string.Empty).ToString();
    }
}
