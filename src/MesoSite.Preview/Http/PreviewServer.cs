using System.Collections.Concurrent;
using System.Net.Sockets;

namespace MesoSite.Preview.Http;

/// <summary>
/// A small HTTP/1.1 server, one request to a connection. The framework's own is not of the plain runtime, and
/// <c>System.Net.HttpListener</c> decodes paths before we see them, sets no limits of its own outside Windows, and is the kernel's
/// there, with rights to be asked for. What this one does not know, it cannot do.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly IReadOnlyList<Socket> sockets;
    private readonly Responder responder;
    private readonly PreviewLimits limits;
    private readonly Action<Exception> crashed;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<Socket, Task> connections = [];
    private readonly Task accepting;

    private PreviewServer(int port, IReadOnlyList<Socket> sockets, Responder responder, PreviewLimits limits, Action<Exception> crashed)
    {
        (Port, this.sockets, this.responder, this.limits, this.crashed) = (port, sockets, responder, limits, crashed);
        accepting = Task.WhenAll(sockets.Select(AcceptAsync));
    }

    /// <summary>The port that is listened on.</summary>
    public int Port { get; }

    /// <summary>Begins to answer.</summary>
    /// <param name="port">The port that is asked for; 0 for any.</param>
    /// <param name="respond">Makes what answers, of the port that it is.</param>
    /// <param name="limits">What clients may do.</param>
    /// <param name="crashed">Told of what our own code throws.</param>
    /// <exception cref="PortsException">There is no port to listen on.</exception>
    public static PreviewServer Start(int port, Func<int, Responder> respond, PreviewLimits limits, Action<Exception> crashed)
    {
        var (bound, sockets) = Loopback.Listen(port);
        return new PreviewServer(bound, sockets, respond(bound), limits, crashed);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        foreach (var socket in sockets)
        {
            socket.Dispose();
        }

        await accepting;
        await Task.WhenAll(connections.Values);
        stop.Dispose();
    }

    private async Task AcceptAsync(Socket listening)
    {
        while (!stop.IsCancellationRequested)
        {
            Socket client;
            try
            {
                client = await listening.AcceptAsync(stop.Token);
            }
            catch (Exception fault) when (stop.IsCancellationRequested && fault is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                return;
            }
            catch (SocketException)
            {
                // The client was gone before it was taken, or the system has no more files to open: the next may do better.
                await Task.Delay(limits.SecondLook);
                continue;
            }

            if (connections.Count >= limits.Connections)
            {
                client.Dispose();
                continue;
            }

            // Started only once it stands in the list, which it leaves by itself.
            var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            connections[client] = ServeAsync(client, entered.Task);
            entered.SetResult();
        }
    }

    private async Task ServeAsync(Socket client, Task entered)
    {
        await entered;
        try
        {
            client.NoDelay = true;
            await using var stream = new NetworkStream(client, ownsSocket: false);
            await ConverseAsync(client, stream);
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // The client went away or was too slow, or the preview is over: nobody is left to be told.
        }
        catch (Exception fault)
        {
            crashed(fault);
        }
        finally
        {
            client.Dispose();
            connections.TryRemove(client, out _);
        }
    }

    private async Task ConverseAsync(Socket client, NetworkStream stream)
    {
        var (request, refusal) = await RequestReader.ReadAsync(stream, limits, stop.Token);
        if (request is null && refusal is null)
        {
            return;
        }

        if (request is not null && responder.StreamFor(request) is { } board)
        {
            await EventStream.WriteAsync(stream, board, limits, stop.Token);
            return;
        }

        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        late.CancelAfter(limits.Writing);
        await AnswerWriter.WriteAsync(stream, refusal ?? await AnswerAsync(request!, late.Token), request?.Method == "HEAD", late.Token);
        await LeaveAsync(client, stream);
    }

    private async Task<Answer> AnswerAsync(Request request, CancellationToken token)
    {
        try
        {
            return await responder.AnswerAsync(request, token);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            crashed(fault);
            return Answer.Refusal(500, "a fault of the program; the terminal says more");
        }
    }

    // A connection that is closed while the client still sends is reset, and the client may lose the answer with it.
    private async Task LeaveAsync(Socket client, NetworkStream stream)
    {
        client.Shutdown(SocketShutdown.Send);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        late.CancelAfter(limits.Draining);
        var rest = new byte[limits.Head];
        for (var taken = 0; taken < limits.Head * 4;)
        {
            var read = await stream.ReadAsync(rest, late.Token);
            if (read == 0)
            {
                return;
            }

            taken += read;
        }
    }
}
