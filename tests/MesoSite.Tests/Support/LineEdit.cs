namespace MesoSite.Tests.Support;

/// <summary>
/// One change of <c>change.txt</c>: the path of a file, then lines with <c>-</c> that stand in it exactly once, then lines with
/// <c>+</c> that take their place. Without <c>-</c> the new lines come first in the file.
/// </summary>
internal sealed record LineEdit(string Path, string Old, string New)
{
    public static IEnumerable<LineEdit> ReadAll(IReadOnlyList<string> lines)
    {
        var path = string.Empty;
        var at = 0;
        while (at < lines.Count)
        {
            if (lines[at].Length == 0)
            {
                at++;
            }
            else if (lines[at][0] is not ('-' or '+'))
            {
                path = lines[at++];
            }
            else
            {
                var old = Take(lines, '-', ref at);
                yield return new LineEdit(path, old, Take(lines, '+', ref at));
            }
        }
    }

    public string Apply(string text)
    {
        if (Old.Length == 0)
        {
            return New + text;
        }

        // Whole lines only: the text is looked up with a line end before it.
        var lines = "\n" + text;
        var found = lines.IndexOf("\n" + Old, StringComparison.Ordinal);
        Assert.True(found >= 0, $"{Path} has no such lines:\n{Old}");
        Assert.True(lines.IndexOf("\n" + Old, found + 1, StringComparison.Ordinal) < 0, $"{Path} has these lines more than once:\n{Old}");
        return text[..found] + New + text[(found + Old.Length)..];
    }

    private static string Take(IReadOnlyList<string> lines, char mark, ref int at)
    {
        var taken = string.Empty;
        while (at < lines.Count && lines[at].StartsWith(mark))
        {
            taken += lines[at++][1..] + "\n";
        }

        return taken;
    }
}
