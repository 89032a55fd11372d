using System.Text;
using MesoSite.Preview.Live;

namespace MesoSite.Preview.Http;

/// <summary>Server-sent events (HTML Living Standard, 9.2): the newest bulletin at once, and each that follows. A slow page misses those between.</summary>
internal static class EventStream
{
    private const string MediaType = "text/event-stream";

    /// <summary>Writes until the client is gone or the preview is over.</summary>
    public static async Task WriteAsync(Stream stream, BulletinBoard board, PreviewLimits limits, CancellationToken stop)
    {
        if (!board.TryEnter(limits.Streams))
        {
            await AnswerWriter.WriteAsync(stream, Answer.Refusal(503, "too many pages wait for events"), headOnly: false, stop);
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var leaving = UntilGoneAsync(stream, over);
        try
        {
            await FollowAsync(stream, board, limits, over.Token);
        }
        finally
        {
            board.Leave();
            await over.CancelAsync();
            await leaving;
        }
    }

    private static async Task FollowAsync(Stream stream, BulletinBoard board, PreviewLimits limits, CancellationToken over)
    {
        await AnswerWriter.WriteStreamHeadAsync(stream, MediaType, over);
        // Until a page asks again after the server was gone, in milliseconds.
        await SendAsync("retry: 500\n\n");
        while (true)
        {
            var (bulletin, next) = board.Read();
            if (bulletin is not null)
            {
                await SendAsync($"data: {bulletin}\n\n");
            }

            while (!await HappensAsync(next, limits.Heartbeat, over))
            {
                await SendAsync(":\n\n");
            }
        }

        async Task SendAsync(string text)
        {
            using var late = CancellationTokenSource.CreateLinkedTokenSource(over);
            late.CancelAfter(limits.Writing);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), late.Token);
        }
    }

    // False where the time is over first.
    private static async Task<bool> HappensAsync(Task next, TimeSpan limit, CancellationToken over)
    {
        try
        {
            await next.WaitAsync(limit, over);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    // A page that is left closes its connection; whatever else it sends is of no interest.
    private static async Task UntilGoneAsync(Stream stream, CancellationTokenSource over)
    {
        try
        {
            var ignored = new byte[256];
            while (await stream.ReadAsync(ignored, over.Token) > 0)
            {
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // It was reset, or the writing has ended.
        }

        await over.CancelAsync();
    }
}
