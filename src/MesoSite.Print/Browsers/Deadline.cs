namespace MesoSite.Print.Browsers;

/// <summary>A limit of time for what a browser is asked: past it, the browser counts as hung.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan limit;
    private readonly CancellationToken stop;
    private readonly CancellationTokenSource source;

    /// <param name="limit">How long.</param>
    /// <param name="stop">Stops the work for another reason.</param>
    public Deadline(TimeSpan limit, CancellationToken stop)
    {
        (this.limit, this.stop) = (limit, stop);
        source = CancellationTokenSource.CreateLinkedTokenSource(stop);
        source.CancelAfter(limit);
    }

    /// <summary>Stops at the limit, or before.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The result of work that heeds <see cref="Token"/>.</summary>
    /// <exception cref="BrowserException">The limit is reached.</exception>
    public async Task<T> Keep<T>(Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new BrowserException($"did not answer within {limit.TotalSeconds:0.#} s");
        }
    }

    public void Dispose() => source.Dispose();
}
