using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using MesoSite.Core;
using MesoSite.Print.DevTools;

namespace MesoSite.Print.Browsers;

/// <summary>The work of one browser, from its start to its end.</summary>
internal sealed class Shift(PrintOptions options, Action<PrintResult> finished)
{
    /// <summary>Gives a job its fault.</summary>
    public void Report(PrintJob job, Diagnostic fault) => finished(new PrintResult(job, default, fault));

    /// <summary>Works on a queue until it is empty or the browser is lost.</summary>
    /// <param name="queue">The jobs; those taken are missing afterwards.</param>
    /// <param name="tabs">How many at the same time.</param>
    /// <param name="token">Stops the work.</param>
    public async Task<ShiftEnd> WorkAsync(ConcurrentQueue<PrintJob> queue, int tabs, CancellationToken token)
    {
        BrowserProcess browser;
        try
        {
            browser = await StartAsync(token);
        }
        catch (BrowserException fault)
        {
            return new ShiftEnd(Started: false, 0, [], fault.Message);
        }

        await using (browser)
        {
            var work = new Work(queue, browser.Connection, options.PageTimeout, finished);
            return await work.RunAsync(tabs, token);
        }
    }

    // A start fails now and then on a busy machine; twice is no chance.
    private async Task<BrowserProcess> StartAsync(CancellationToken token)
    {
        try
        {
            return await BrowserProcess.StartAsync(options.Chromium, options.StartTimeout, token);
        }
        catch (BrowserException)
        {
            return await BrowserProcess.StartAsync(options.Chromium, options.StartTimeout, token);
        }
    }

    /// <summary>The state that the tabs of a browser share.</summary>
    private sealed class Work(ConcurrentQueue<PrintJob> queue, Connection connection, TimeSpan limit, Action<PrintResult> finished)
    {
        private readonly ConcurrentQueue<PrintJob> underWay = [];
        private string? reason;
        private int done;

        public async Task<ShiftEnd> RunAsync(int tabs, CancellationToken token)
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
            await Task.WhenAll(Enumerable.Range(0, tabs).Select(_ => TabAsync(over)));
            token.ThrowIfCancellationRequested();
            return new ShiftEnd(Started: true, done, [.. underWay], reason);
        }

        private async Task TabAsync(CancellationTokenSource over)
        {
            Tab? tab = null;
            while (!over.IsCancellationRequested && queue.TryDequeue(out var job))
            {
                try
                {
                    using var deadline = new Deadline(limit, over.Token);
                    tab ??= await deadline.Keep(Tab.OpenAsync(connection, deadline.Token));
                    finished(await deadline.Keep(PrintAsync(tab, job, deadline.Token)));
                    Interlocked.Increment(ref done);
                }
                catch (BrowserException fault)
                {
                    Interlocked.CompareExchange(ref reason, fault.Message, null);
                    underWay.Enqueue(job);
                    await over.CancelAsync();
                }
                catch (OperationCanceledException) when (over.IsCancellationRequested)
                {
                    // Another tab lost the browser, or the whole work is stopped; RunAsync tells these apart.
                    underWay.Enqueue(job);
                }
                catch
                {
                    await over.CancelAsync();
                    throw;
                }
            }
        }

        private static async Task<PrintResult> PrintAsync(Tab tab, PrintJob job, CancellationToken token)
        {
            try
            {
                var pdf = await tab.PrintAsync(job, token);
                return new PrintResult(job, ImmutableCollectionsMarshal.AsImmutableArray(pdf), null);
            }
            catch (PageException fault)
            {
                return new PrintResult(job, default, fault.Fault);
            }
            catch (InvalidDataException fault)
            {
                return new PrintResult(job, default, PrintFaults.StrangePdf(job.Target, fault.Message));
            }
        }
    }
}
