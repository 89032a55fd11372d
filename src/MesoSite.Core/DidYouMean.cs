namespace MesoSite.Core;

/// <summary>Finds what an author probably meant.</summary>
public static class DidYouMean
{
    /// <summary>
    /// <c>did you mean "x"?</c> where one of the known names is near, otherwise the list of the known names.
    /// Near is an edit distance (insert, delete, replace, swap of neighbours) of at most a third of the length.
    /// </summary>
    /// <param name="written">What stands there.</param>
    /// <param name="known">What could stand there.</param>
    public static string Hint(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        var best = names
            .Select(name => (name, distance: Distance(written, name)))
            .Where(pair => pair.distance <= Math.Max(1, Math.Max(written.Length, pair.name.Length) / 3))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.name)
            .FirstOrDefault();
        if (best is not null)
        {
            return $"did you mean \"{best}\"?";
        }

        const int shown = 12;
        var list = string.Join(", ", names.Take(shown));
        return names.Count switch
        {
            0 => "there is none yet",
            <= shown => $"known here: {list}",
            _ => $"known here: {list} and {names.Count - shown} more",
        };
    }

    // Optimal string alignment: two rows would do without the swap, the third row serves it.
    private static int Distance(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[to.Length];
    }
}
