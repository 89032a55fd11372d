using System.Text;

namespace MesoSite.Preview.Http;

/// <summary>
/// Reads the head of one request (RFC 9112), strictly: what a browser does not send is refused. There is one request to a connection,
/// so that there is no question where a second one begins.
/// </summary>
internal static class RequestReader
{
    private const string HeaderEnd = "\r\n\r\n";

    /// <summary>Reads a request.</summary>
    /// <param name="stream">The client.</param>
    /// <param name="limits">How much it may send and how long it may take.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>The request, or the refusal; neither where the client sent nothing, as browsers do with connections in stock.</returns>
    public static async Task<(Request? Request, Answer? Refusal)> ReadAsync(Stream stream, PreviewLimits limits, CancellationToken stop)
    {
        var buffer = new byte[limits.Head];
        var length = 0;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(limits.Reading);
        while (true)
        {
            int read;
            try
            {
                read = await stream.ReadAsync(buffer.AsMemory(length), late.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return (null, length == 0 ? null : Answer.Refusal(408, "the request took too long"));
            }

            if (read == 0)
            {
                return (null, length == 0 ? null : Answer.Refusal(400, "the request is not complete"));
            }

            length += read;
            var head = buffer.AsSpan(0, length);
            if (head.IndexOf(Encoding.ASCII.GetBytes(HeaderEnd)) is var end and >= 0)
            {
                return Parse(head[..end], limits);
            }

            if (head.IndexOf("\r\n"u8) is var line && (line < 0 ? length : line) > limits.RequestLine)
            {
                return (null, Answer.Refusal(414, "the address is too long"));
            }

            if (length == buffer.Length)
            {
                return (null, Answer.Refusal(431, "the headers are too long"));
            }
        }
    }

    private static (Request? Request, Answer? Refusal) Parse(ReadOnlySpan<byte> head, PreviewLimits limits)
    {
        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        if (lines[0].Length > limits.RequestLine)
        {
            return (null, Answer.Refusal(414, "the address is too long"));
        }

        var parts = lines[0].Split(' ');
        if (parts is not [{ Length: > 0 } method, { Length: > 0 } target, "HTTP/1.1" or "HTTP/1.0"] || !method.All(IsToken) || !target.All(letter => letter is > ' ' and <= '~' and not '#'))
        {
            return (null, Malformed());
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !line[..colon].All(IsToken) || line.Any(letter => char.IsControl(letter) && letter != '\t'))
            {
                return (null, Malformed());
            }

            var (name, value) = (line[..colon], line[(colon + 1)..].Trim(' ', '\t'));
            // Two of these would be two requests to two readers.
            if (!headers.TryAdd(name, value) && name.ToUpperInvariant() is "HOST" or "CONTENT-LENGTH" or "TRANSFER-ENCODING")
            {
                return (null, Malformed());
            }
        }

        if (headers.ContainsKey("Transfer-Encoding") || headers.GetValueOrDefault("Content-Length", "0") != "0")
        {
            return (null, Answer.Refusal(413, "a request here has no body"));
        }

        return headers.TryGetValue("Host", out var host)
            ? (new Request(method, target, host, headers.GetValueOrDefault("Sec-Fetch-Site"), headers.ContainsKey("Service-Worker")), null)
            : (null, Malformed());
    }

    private static Answer Malformed() => Answer.Refusal(400, "this is no request that a browser sends");

    // RFC 9110, 5.6.2.
    private static bool IsToken(char letter) => char.IsAsciiLetterOrDigit(letter) || "!#$%&'*+-.^_`|~".Contains(letter, StringComparison.Ordinal);
}
