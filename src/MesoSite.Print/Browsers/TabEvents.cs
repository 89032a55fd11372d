using System.Collections.Concurrent;
using System.Text.Json;
using MesoSite.Print.DevTools;

namespace MesoSite.Print.Browsers;

/// <summary>What a browser tells about a tab without being asked.</summary>
internal sealed class TabEvents
{
    private static readonly string[] Inside = ["file", "data", "blob", "about"];

    private readonly ConcurrentDictionary<string, TaskCompletionSource> loads = [];
    private readonly ConcurrentQueue<string> outside = [];
    private readonly TaskCompletionSource crash = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Addresses that the page asked for and that lie outside the disk.</summary>
    public IReadOnlyCollection<string> Outside => outside;

    /// <summary>Forgets the last page.</summary>
    public void Clear()
    {
        loads.Clear();
        outside.Clear();
    }

    /// <summary>Takes an event.</summary>
    public void Take(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "Page.lifecycleEvent" when parameters.Deserialize(ProtocolJson.Default.LifecycleEvent)! is { Name: "load" } load:
                Load(load.LoaderId).TrySetResult();
                break;
            case "Network.requestWillBeSent":
                var url = parameters.Deserialize(ProtocolJson.Default.RequestWillBeSent)!.Request.Url;
                if (!Inside.Contains(url.Split(':')[0]))
                {
                    outside.Enqueue(url);
                }

                break;
            case "Inspector.targetCrashed":
                crash.TrySetResult();
                break;
        }
    }

    /// <summary>Ends when a document with all that belongs to it is loaded.</summary>
    /// <param name="loader">The protocol's name for this load.</param>
    public Task Loaded(string loader) => OrCrashAsync(Load(loader).Task);

    /// <summary>Waits for work, unless the tab crashes before.</summary>
    /// <exception cref="BrowserException">The tab crashed.</exception>
    public async Task OrCrashAsync(Task work)
    {
        if (await Task.WhenAny(work, crash.Task) == crash.Task)
        {
            throw new BrowserException("lost the page's process");
        }

        await work;
    }

    /// <inheritdoc cref="OrCrashAsync(Task)"/>
    public async Task<T> OrCrashAsync<T>(Task<T> work)
    {
        await OrCrashAsync((Task)work);
        return await work;
    }

    // The event may come before or after the answer that names its loader.
    private TaskCompletionSource Load(string loader) =>
        loads.GetOrAdd(loader, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
