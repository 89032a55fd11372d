namespace MesoSite.Preview;

/// <summary>
/// How much a client may ask for and how long anything may take. One person looks at the site with a browser or two: whatever needs
/// more than this is no browser.
/// </summary>
internal sealed record PreviewLimits
{
    /// <summary>Bytes of the request line.</summary>
    public int RequestLine { get; init; } = 4 * 1024;

    /// <summary>Bytes of the request line and all headers. Cookies of other programs on localhost are among them.</summary>
    public int Head { get; init; } = 32 * 1024;

    /// <summary>Connections at the same time, with those that wait for events.</summary>
    public int Connections { get; init; } = 128;

    /// <summary>Connections that wait for events at the same time.</summary>
    public int Streams { get; init; } = 64;

    /// <summary>Until all headers are there.</summary>
    public TimeSpan Reading { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Until a client has taken its answer.</summary>
    public TimeSpan Writing { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client that was refused may still send, so that it comes to read why.</summary>
    public TimeSpan Draining { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Between two signs of life on a connection that waits for events.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a request waits for a folder that is not there: a build exchanges it.</summary>
    public TimeSpan Exchange { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Until a file that was not found is looked for once more: a build may have exchanged the folder meanwhile.</summary>
    public TimeSpan SecondLook { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Between two looks at all files, for editors and network drives that tell no change.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long no file may change before a build begins: an editor saves in several steps.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>How long a build waits for that quiet at most.</summary>
    public TimeSpan LongestQuiet { get; init; } = TimeSpan.FromMilliseconds(500);
}
