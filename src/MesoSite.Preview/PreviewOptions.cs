using System.Collections.Immutable;

namespace MesoSite.Preview;

/// <summary>What is served, and when it is built anew.</summary>
/// <param name="Output">Folder of the finished site; it may be missing until the first build that succeeds.</param>
/// <param name="Watched">Folders whose files the site is made from.</param>
/// <param name="Port">The port on loopback; where it is taken, the next free one. 0 for any that is free.</param>
/// <param name="LinksToEditor">True to make each place of a fault a link that opens it in VS Code.</param>
public sealed record PreviewOptions(string Output, ImmutableArray<string> Watched, int Port = PreviewOptions.UsualPort, bool LinksToEditor = false)
{
    /// <summary>The port where none is asked for.</summary>
    public const int UsualPort = 4010;

    /// <summary>Limits of the server and the watch.</summary>
    internal PreviewLimits Limits { get; init; } = new();
}
