using MesoSite.Preview.Live;
using MesoSite.Preview.Site;

namespace MesoSite.Preview.Http;

/// <summary>From a request to its answer.</summary>
/// <param name="hosts">Whose requests are answered.</param>
/// <param name="files">The site.</param>
/// <param name="board">What the last build came to.</param>
internal sealed class Responder(HostRule hosts, PublishedFiles files, BulletinBoard board)
{
    /// <summary>Where pages wait for events: a name with a dot before it, which no file of the site can have.</summary>
    public const string EventsPath = "/.mesosite/events";

    /// <summary>The board that a client wants to follow; null where it asks for something else, or may not.</summary>
    public BulletinBoard? StreamFor(Request request) =>
        hosts.Allows(request.Host) && request is { Method: "GET", Target: EventsPath } && IsOurs(request) ? board : null;

    /// <summary>The answer to anything else.</summary>
    public async Task<Answer> AnswerAsync(Request request, CancellationToken token)
    {
        if (!hosts.Allows(request.Host))
        {
            return Answer.Refusal(421, "this server answers for localhost alone");
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            return Answer.Refusal(405, "this server gives files and takes nothing");
        }

        if (request.Target == EventsPath)
        {
            return Answer.Refusal(403, "events are for the pages of this site");
        }

        if (request.IsForWorker)
        {
            return NoWorker.Answer;
        }

        if (RequestPath.Of(request.Target) is not { } path)
        {
            return Answer.Refusal(400, "this is no address of a page");
        }

        return Answered(path, await files.FindAsync(path, token));
    }

    private Answer Answered(RequestPath path, Finding finding) => finding.Kind switch
    {
        FindingKind.File => new Answer(200, MediaTypes.Of(finding.Name), Served(finding)),
        FindingKind.Folder => new Answer(302, MediaTypes.Text, default, path.AsFolder()),
        FindingKind.NoSite => Notice(503, "There is no site yet", "No build has succeeded so far. This page changes by itself when one does."),
        _ when finding.Name.Length > 0 => new Answer(404, MediaTypes.Html, Served(finding)),
        _ => Notice(404, "Nothing is here", "The site has no page at this address."),
    };

    private ReadOnlyMemory<byte> Served(Finding finding) =>
        MediaTypes.Of(finding.Name) == MediaTypes.Html ? ServedPage.Of(finding.Bytes, board.Version) : finding.Bytes;

    private Answer Notice(int status, string title, string text) =>
        new(status, MediaTypes.Html, ServedPage.Of(NoticePage.Of(title, text), board.Version));

    // Another site's page cannot read events; nor shall it hold connections open. Browsers say so by themselves (Fetch Metadata).
    private static bool IsOurs(Request request) => request.FetchSite is null or "same-origin";
}
