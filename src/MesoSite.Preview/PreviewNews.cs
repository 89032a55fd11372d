using System.Collections.Immutable;

namespace MesoSite.Preview;

/// <summary>What a preview has to tell its user.</summary>
public abstract record PreviewNews
{
    private PreviewNews()
    {
    }

    /// <summary>Requests are answered from now on.</summary>
    /// <param name="Address">Where.</param>
    /// <param name="Taken">The port that was asked for and is in use; null where it was free.</param>
    public sealed record Listening(Uri Address, int? Taken) : PreviewNews;

    /// <summary>A build ended.</summary>
    /// <param name="Changes">What it was started for; empty for the first.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Elapsed">How long it took.</param>
    public sealed record Built(ImmutableArray<FileChange> Changes, BuildOutcome Outcome, TimeSpan Elapsed) : PreviewNews;

    /// <summary>A fault of the program; the preview goes on.</summary>
    /// <param name="Fault">What was thrown.</param>
    public sealed record Crashed(Exception Fault) : PreviewNews;

    /// <summary>The system tells no changes of files, so that they are looked for now and then.</summary>
    /// <param name="Reason">What the system said.</param>
    public sealed record Unwatched(string Reason) : PreviewNews;
}
