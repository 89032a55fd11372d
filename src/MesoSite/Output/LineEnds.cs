using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Output;

/// <summary>Gives a text the line ends of the file that it takes the place of.</summary>
internal static partial class LineEnds
{
    /// <summary>
    /// The text, with the ends that its first lines and its last lines had as far as these are the same; what lies between has the end that
    /// most lines had.
    /// </summary>
    /// <param name="text">The new text, with line feeds.</param>
    /// <param name="old">The old one, as it was.</param>
    public static string Keep(string text, string old)
    {
        if (!old.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }

        var ends = End().Matches(old).Select(match => match.Value).ToList();
        var (before, lines) = (End().Split(old), text.Split('\n'));
        var usual = ends.CountBy(end => end).MaxBy(count => count.Value).Key;
        var shared = Math.Min(before.Length, lines.Length);
        var first = before.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        var last = before.Reverse().Zip(lines.Reverse()).TakeWhile(pair => pair.First == pair.Second).Take(shared - first).Count();
        var kept = new StringBuilder(lines[0], text.Length + lines.Length);
        for (var end = 0; end < lines.Length - 1; end++)
        {
            var fromBehind = lines.Length - 1 - end;
            var mark = end < first && end < ends.Count ? ends[end] : fromBehind <= last && fromBehind <= ends.Count ? ends[^fromBehind] : usual;
            // A carriage return that ends a line, and a line feed that ends an empty one, would be one line end.
            kept.Append(mark == "\n" && kept.Length > 0 && kept[^1] == '\r' ? "\r\n" : mark).Append(lines[end + 1]);
        }

        return kept.ToString();
    }

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex End();
}
