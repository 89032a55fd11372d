using System.Collections.Immutable;

namespace MesoSite.Print.Browsers;

/// <summary>How the work of one browser ended.</summary>
/// <param name="Started">False where there was no browser to work with.</param>
/// <param name="Finished">How many jobs have their result.</param>
/// <param name="UnderWay">The jobs that were taken from the queue and have none.</param>
/// <param name="Reason">What the browser did, as in "the browser …"; null where it did all its work.</param>
internal sealed record ShiftEnd(bool Started, int Finished, ImmutableArray<PrintJob> UnderWay, string? Reason);
