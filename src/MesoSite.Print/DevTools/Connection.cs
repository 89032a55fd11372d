using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using MesoSite.Print.Browsers;

namespace MesoSite.Print.DevTools;

/// <summary>
/// A connection to a browser, shared by its tabs: every message names its session (the protocol's flat mode). Safe for several threads.
/// </summary>
internal sealed class Connection : IAsyncDisposable
{
    private const int LeastBuffer = 1 << 16;

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = [];
    private readonly ConcurrentDictionary<string, Action<string, JsonElement>> listeners = [];
    private Task receiving = Task.CompletedTask;
    private volatile string? ended;
    private int lastId;

    private Connection()
    {
    }

    /// <summary>Connects.</summary>
    /// <exception cref="BrowserException">The browser does not answer.</exception>
    public static async Task<Connection> OpenAsync(Uri address, CancellationToken token)
    {
        var connection = new Connection();
        try
        {
            await connection.socket.ConnectAsync(address, token);
        }
        catch (WebSocketException fault)
        {
            connection.socket.Dispose();
            throw new BrowserException($"does not take a connection: {fault.Message}");
        }

        connection.receiving = connection.ReceiveAsync();
        return connection;
    }

    /// <summary>Takes the events of a session, on the thread that receives: a listener must not wait.</summary>
    public void Listen(string session, Action<string, JsonElement> listener) => listeners[session] = listener;

    /// <summary>Sends a command and waits for its answer.</summary>
    /// <param name="session">The tab's session; null for the browser itself.</param>
    /// <exception cref="BrowserException">The browser is gone, or refuses.</exception>
    public async Task<TAnswer> SendAsync<TParameters, TAnswer>(
        string? session, Command<TParameters, TAnswer> command, TParameters parameters, CancellationToken token)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[id] = answer;
        try
        {
            var message = new Outgoing(id, session, command.Method, JsonSerializer.SerializeToElement(parameters, command.Parameters));
            await WriteAsync(JsonSerializer.SerializeToUtf8Bytes(message, ProtocolJson.Default.Outgoing), token);
            if (ended is { } reason)
            {
                // It ended after this command had joined the waiting ones, perhaps too late to be told with them.
                throw new BrowserException(reason);
            }

            return (await answer.Task.WaitAsync(token)).Deserialize(command.Answer)!;
        }
        catch (ProtocolException fault)
        {
            throw new BrowserException($"answered {command.Method} with \"{fault.Message}\"");
        }
        catch (WebSocketException)
        {
            throw new BrowserException(ended ?? "ended");
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Not closed with its ceremony: the browser at the other end may hang, and is killed next.
        socket.Abort();
        await receiving;
        socket.Dispose();
        sending.Dispose();
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> message, CancellationToken token)
    {
        await sending.WaitAsync(token);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, token);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ReceiveAsync()
    {
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            while (await ReadMessageAsync(buffer))
            {
                Take(JsonSerializer.Deserialize(buffer.WrittenSpan, ProtocolJson.Default.Incoming)!);
            }

            ended = "closed the connection";
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            ended = "ended";
        }
        catch (JsonException)
        {
            ended = "sent what is no message of the protocol";
        }

        foreach (var answer in waiting.Values)
        {
            answer.TrySetException(new BrowserException(ended));
        }
    }

    private async Task<bool> ReadMessageAsync(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.GetMemory(LeastBuffer), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return false;
            }

            buffer.Advance(part.Count);
            if (part.EndOfMessage)
            {
                return true;
            }
        }
    }

    private void Take(Incoming message)
    {
        if (message is { Id: { } id })
        {
            // An answer that nobody waits for came after its deadline.
            if (waiting.TryGetValue(id, out var answer))
            {
                _ = message.Error is { } error ? answer.TrySetException(new ProtocolException(error.Message)) : answer.TrySetResult(message.Result);
            }
        }
        else if (message is { SessionId: { } session, Method: { } method } && listeners.TryGetValue(session, out var listener))
        {
            listener(method, message.Params);
        }
    }
}
