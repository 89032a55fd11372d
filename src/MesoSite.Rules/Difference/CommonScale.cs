using System.Collections.Immutable;

namespace MesoSite.Rules.Difference;

/// <summary>The dispositions of two tables on one scale.</summary>
internal static class CommonScale
{
    /// <summary>
    /// All names, most urgent first: those of the newer table in its order; one that only the older has comes after the one that it
    /// stood after.
    /// </summary>
    public static ImmutableArray<string> Of(ImmutableArray<string> older, ImmutableArray<string> newer)
    {
        var scale = newer.ToList();
        var place = 0;
        foreach (var name in older)
        {
            var found = scale.IndexOf(name);
            if (found < 0)
            {
                scale.Insert(place, name);
                found = place;
            }

            place = found + 1;
        }

        return [.. scale];
    }
}
