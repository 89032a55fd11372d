using System.Collections.Concurrent;
using MesoSite.Core;
using MesoSite.Print.Browsers;

namespace MesoSite.Print;

/// <summary>
/// Prints pages with one browser. A page that hangs, or a browser that dies, costs the browser: it is killed by its own id, another is
/// started, and the pages that were under way are tried once more at the end, each by itself, so that only the guilty one has a fault.
/// </summary>
public static class Printer
{
    // Three browsers that print nothing are no accident; every further one would cost as long as a page may hang.
    private const int MostBarren = 3;

    /// <summary>Prints pages.</summary>
    /// <param name="jobs">The pages.</param>
    /// <param name="options">How.</param>
    /// <param name="finished">Takes each job's result as soon as it is there, in any order, one at a time.</param>
    /// <param name="token">Stops the work; the browser is gone when the task has ended.</param>
    public static async Task PrintAsync(
        IReadOnlyCollection<PrintJob> jobs, PrintOptions options, Action<PrintResult> finished, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        ArgumentNullException.ThrowIfNull(options);
        var gate = new Lock();
        var shift = new Shift(options, result =>
        {
            lock (gate)
            {
                finished(result);
            }
        });
        var waiting = new ConcurrentQueue<PrintJob>(jobs);
        var again = new ConcurrentQueue<PrintJob>();
        var barren = 0;
        while (!waiting.IsEmpty || !again.IsEmpty)
        {
            var alone = waiting.IsEmpty;
            var end = await shift.WorkAsync(alone ? again : waiting, alone ? 1 : options.PagesAtOnce, token);
            foreach (var job in end.UnderWay)
            {
                if (alone)
                {
                    shift.Report(job, PrintFaults.NotPrinted(job.Target, end.Reason!));
                }
                else
                {
                    again.Enqueue(job);
                }
            }

            barren = end.Finished > 0 ? 0 : barren + 1;
            if (GaveUp(end, barren, options) is { } fault)
            {
                foreach (var job in waiting.Concat(again))
                {
                    shift.Report(job, fault);
                }

                return;
            }
        }
    }

    private static Diagnostic? GaveUp(ShiftEnd end, int barren, PrintOptions options) =>
        !end.Started ? PrintFaults.DoesNotStart(options.Chromium, end.Reason!)
        : barren == MostBarren ? PrintFaults.PrintsNothing(options.Chromium, barren, end.Reason!)
        : null;
}
