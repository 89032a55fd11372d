using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MesoSite.Print;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Print;

/// <summary>
/// A program that claims to be a browser, and the DevTools that it names, so that a browser's bad days can be had at will.
/// </summary>
internal sealed class FakeBrowser : IDisposable
{
    /// <summary>An answer that never comes.</summary>
    public const string Hangs = "hangs";

    /// <summary>The browser takes its leave.</summary>
    public const string Dies = "dies";

    /// <summary>The protocol's error.</summary>
    public const string Refuses = "refuses";

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["Target.createTarget"] = """{"targetId":"T"}""",
        ["Page.navigate"] = """{"frameId":"F","loaderId":"L"}""",
        ["Page.createIsolatedWorld"] = """{"executionContextId":1}""",
        ["Runtime.evaluate"] = """{"result":{"value":{"missingPictures":[],"missingIds":[],"wanted":[]}}}""",
        ["Page.printToPDF"] = """{"stream":"1"}""",
        ["IO.read"] = $$"""{"base64Encoded":true,"eof":true,"data":"{{Convert.ToBase64String("%PDF /CreationDate (D:20260203040506+00'00')"u8)}}"}""",
    };

    private readonly TemporaryFolder folder = new();
    private readonly HttpListener listener = new();
    private readonly Func<string, string, string?> answer;
    private int sessions;

    /// <param name="answer">
    /// The answer to a method for the page of a name: JSON; one of the above; an address that the page asks for; or null for the usual one.
    /// </param>
    public FakeBrowser(Func<string, string, string?> answer)
    {
        this.answer = answer;
        var port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        _ = ServeAsync();
        Program = Script($"echo 'DevTools listening on ws://127.0.0.1:{port}/devtools/browser/1' >&2\nexec sleep 600");
    }

    /// <summary>Path of the program.</summary>
    public string Program { get; }

    /// <summary>The ids of the processes that were started, in order.</summary>
    public int[] Started => File.Exists(folder["started"]) ? [.. File.ReadAllLines(folder["started"]).Select(int.Parse)] : [];

    /// <summary>A job for a page of a name.</summary>
    public PrintJob Job(string name) => new($"{name}.pdf", folder[name], PaperFormat.A4);

    /// <summary>A program that notes its id and then does something.</summary>
    public string Script(string lines)
    {
        var path = folder.Write($"browser-{lines.GetHashCode(StringComparison.Ordinal)}", $"#!/bin/sh\necho $$ >> '{folder["started"]}'\n{lines}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }

    public void Dispose()
    {
        listener.Close();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                _ = TalkAsync((await context.AcceptWebSocketAsync(null)).WebSocket);
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // The test is over, and the listener was closed.
                return;
            }
        }
    }

    private async Task TalkAsync(WebSocket socket)
    {
        var pages = new Dictionary<string, string>();
        var buffer = new byte[1 << 20];
        try
        {
            while (await socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: WebSocketMessageType.Text } part)
            {
                var message = JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, part.Count))!;
                var session = (string?)message["sessionId"] ?? string.Empty;
                var method = (string)message["method"]!;
                if (method == "Page.navigate")
                {
                    pages[session] = Path.GetFileName((string)message["params"]!["url"]!);
                }

                var said = answer(method, pages.GetValueOrDefault(session, string.Empty));
                if (said == Dies)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, CancellationToken.None);
                    return;
                }

                if (said != Hangs)
                {
                    await AnswerAsync(socket, (int)message["id"]!, session, method, said);
                }
            }
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException)
        {
            // The printer has hung up.
        }
    }

    private async Task AnswerAsync(WebSocket socket, int id, string sessionId, string method, string? said)
    {
        if (said == Refuses)
        {
            await SendAsync(socket, new { id, error = new { code = -32000, message = "Printing failed" } });
            return;
        }

        if (said is not null && !said.StartsWith('{'))
        {
            // The page asks for an address, and is answered as usual.
            await SendAsync(socket, new { sessionId, method = "Network.requestWillBeSent", @params = new { request = new { url = said } } });
            said = null;
        }

        said ??= method == "Target.attachToTarget"
            ? JsonSerializer.Serialize(new { sessionId = $"S{Interlocked.Increment(ref sessions)}" })
            : Answers.GetValueOrDefault(method, "{}");
        await SendAsync(socket, new { id, result = JsonNode.Parse(said) });
        if (method == "Page.navigate")
        {
            await SendAsync(socket, new { sessionId, method = "Page.lifecycleEvent", @params = new { loaderId = "L", name = "load" } });
        }
    }

    private static Task SendAsync(WebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
