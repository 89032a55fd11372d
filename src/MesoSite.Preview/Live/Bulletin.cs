using System.Collections.Immutable;
using System.Text.Json;
using MesoSite.Core;

namespace MesoSite.Preview.Live;

/// <summary>What a page is told of a build.</summary>
/// <param name="Version">Which site is served now.</param>
/// <param name="Summary">One sentence; empty where no fault is more than a warning.</param>
/// <param name="Faults">The faults to show; none where no fault is more than a warning.</param>
internal sealed record Bulletin(string Version, string Summary, ImmutableArray<ShownFault> Faults)
{
    // A broken locale file brings hundreds; the first ones are those to mend.
    private const int MostShown = 20;

    /// <summary>Of a build.</summary>
    public static Bulletin Of(BuildOutcome outcome, string version, bool linksToEditor)
    {
        var errors = outcome.Faults.Where(fault => fault.Severity != Severity.Warning).ToList();
        return errors.Count == 0
            ? new Bulletin(version, string.Empty, [])
            : new Bulletin(version, Summarised(errors.Count, outcome), [.. errors.Take(MostShown).Select(fault => ShownFault.Of(fault, linksToEditor))]);
    }

    /// <summary>Of a build that our own bug ended.</summary>
    public static Bulletin OfCrash(Exception fault, string version) => new(
        version,
        "The build ended by a fault of the program. This is the last site that was built.",
        [new ShownFault("error", string.Empty, $"{fault.GetType().Name}: {fault.Message}", "it is not your files' fault; please report it with the lines in the terminal", [])]);

    /// <summary>As JSON in one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LiveJson.Default.Bulletin);

    private static string Summarised(int errors, BuildOutcome outcome)
    {
        var count = errors == 1 ? "1 error" : $"{errors} errors";
        var shown = errors > MostShown ? $" The first {MostShown} are here, all in the terminal." : string.Empty;
        return outcome.IsPublished
            ? $"{count} took a part of the site out; the rest is as you see it.{shown}"
            : $"{count}. This is the last site without them.{shown}";
    }
}
