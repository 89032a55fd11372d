using Spectre.Console;

namespace MesoSite.Cli;

/// <summary>How far printing is: a bar in a terminal; elsewhere a line for each tenth that is done.</summary>
internal static class PrintProgress
{
    private const int Lines = 10;

    /// <summary>Runs the work, and shows its steps.</summary>
    /// <param name="total">How many PDFs there will be.</param>
    /// <param name="work">The work; it is given what it calls with how many are done.</param>
    public static async Task RunAsync(int total, Func<Action<int>, Task> work)
    {
        if (Terminal.IsPlain)
        {
            await InLinesAsync(total, work);
            return;
        }

        await Terminal.Out.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask($"printing {total} PDFs", maxValue: total);
                await work(count => bar.Increment(count));
            });
    }

    private static async Task InLinesAsync(int total, Func<Action<int>, Task> work)
    {
        var (done, told, gate) = (0, 0, new Lock());
        await work(count =>
        {
            lock (gate)
            {
                done += count;
                if (done * Lines / Math.Max(1, total) is var tenth && tenth > told)
                {
                    told = tenth;
                    Console.Out.WriteLine($"  printed {done} of {total} PDFs");
                }
            }
        });
    }
}
