using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using MesoSite.Preview.Http;

namespace MesoSite.Tests.Preview;

/// <summary>Follows the events of a preview as an open page does.</summary>
internal sealed class Follower : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Socket socket;
    private readonly StreamReader reader;

    private Follower(Socket socket) => (this.socket, reader) = (socket, new StreamReader(new NetworkStream(socket)));

    public static async Task<Follower> OfAsync(int port)
    {
        var socket = await RawAnswer.ConnectedAsync(port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {Responder.EventsPath} HTTP/1.1\r\nHost: localhost:{port}\r\nSec-Fetch-Site: same-origin\r\n\r\n"));
        var follower = new Follower(socket);
        Assert.Equal("HTTP/1.1 200 OK", await follower.LineAsync(_ => true));
        Assert.Equal("Content-Type: text/event-stream", await follower.LineAsync(line => line.StartsWith("Content-Type", StringComparison.Ordinal)));
        return follower;
    }

    /// <summary>The next bulletin.</summary>
    public async Task<JsonDocument> NextAsync() => JsonDocument.Parse((await LineAsync(line => line.StartsWith("data: ", StringComparison.Ordinal)))["data: ".Length..]);

    /// <summary>The next line of some kind; those before it are passed by.</summary>
    public async Task<string> LineAsync(Predicate<string> isWanted)
    {
        using var over = new CancellationTokenSource(Limit);
        while (true)
        {
            var line = await reader.ReadLineAsync(over.Token) ?? throw new EndOfStreamException("the preview has ended");
            if (isWanted(line))
            {
                return line;
            }
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        socket.Dispose();
    }
}
