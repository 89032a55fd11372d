using System.Text;

namespace MesoSite.Preview.Http;

/// <summary>Writes answers. No header lets another site read what is served.</summary>
internal static class AnswerWriter
{
    private const string Common =
        "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n";

    /// <summary>Writes a whole answer.</summary>
    /// <param name="stream">The client.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="headOnly">True to leave out the body, which the head describes all the same.</param>
    /// <param name="stop">Ends the writing.</param>
    public static async Task WriteAsync(Stream stream, Answer answer, bool headOnly, CancellationToken stop)
    {
        var more = (answer.Location is { } location ? $"Location: {location}\r\n" : string.Empty) + (answer.Status == 405 ? "Allow: GET, HEAD\r\n" : string.Empty);
        await WriteHeadAsync(stream, answer.Status, answer.Type, $"Content-Length: {answer.Body.Length}\r\n{more}", stop);
        if (!headOnly)
        {
            await stream.WriteAsync(answer.Body, stop);
        }
    }

    /// <summary>Writes the head of an answer whose body goes on until the connection ends.</summary>
    public static Task WriteStreamHeadAsync(Stream stream, string type, CancellationToken stop) => WriteHeadAsync(stream, 200, type, string.Empty, stop);

    private static async Task WriteHeadAsync(Stream stream, int status, string type, string more, CancellationToken stop) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} {Words(status)}\r\n{Common}Content-Type: {type}\r\n{more}\r\n"), stop);

    private static string Words(int status) => status switch
    {
        200 => "OK",
        302 => "Found",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        413 => "Content Too Large",
        414 => "URI Too Long",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "no such status is given here"),
    };
}
