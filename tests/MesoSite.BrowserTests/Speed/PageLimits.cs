namespace MesoSite.BrowserTests.Speed;

/// <summary>What a first visit to a page may cost on the slow phone. Nothing may move that had been drawn, and nothing may block a finger.</summary>
/// <param name="FirstPaint">First contentful paint, in milliseconds.</param>
/// <param name="LargestPaint">Largest contentful paint, in milliseconds.</param>
/// <param name="Requests">With the page itself and the icon of the tab.</param>
/// <param name="Bytes">Over the wire, with headers.</param>
internal sealed record PageLimits(double FirstPaint, double LargestPaint, int Requests, long Bytes)
{
    private const long Kilobyte = 1024;

    // The checker is one page with all its questions and results, because what a patient chose must not leave the phone: no part of it can
    // be asked for later. It weighs what its diagram weighs: its words alone, each once and without markup, are 14 to 18 KB, the styles 8.
    private const long CheckerBytes = 52 * Kilobyte;

    private static readonly PageLimits Usual = new(FirstPaint: 1000, LargestPaint: 1200, Requests: 4, Bytes: 30 * Kilobyte);

    public static PageLimits Of(string template) => template == "checker" ? Usual with { Bytes = CheckerBytes } : Usual;

    /// <summary>True where a visit was as quick as it has to be: what depends on how busy this machine is.</summary>
    public bool IsQuick(PageLoad load) => load.FirstPaint <= FirstPaint && load.LargestPaint <= LargestPaint && load.Blocked == 0;

    /// <summary>What is too much of all that depends on the page alone.</summary>
    public IEnumerable<string> TooMuchOf(PageLoad load)
    {
        if (load.Shifts > 0)
        {
            yield return $"{load.Shifts} layout shifts";
        }

        if (load.Requests > Requests)
        {
            yield return $"{load.Requests} requests, {Requests} are allowed";
        }

        if (load.Bytes > Bytes)
        {
            yield return $"{load.Bytes:N0} bytes over the wire, {Bytes:N0} are allowed";
        }
    }
}
