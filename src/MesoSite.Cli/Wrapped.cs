namespace MesoSite.Cli;

/// <summary>Prose in lines that fit a terminal.</summary>
internal static class Wrapped
{
    private const int Least = 20;

    /// <summary>The text, broken between words.</summary>
    /// <param name="text">One line.</param>
    /// <param name="columns">How long a line may be; null where it is not broken, as in a pipe.</param>
    /// <param name="hanging">By how much all lines but the first are indented.</param>
    public static string Text(string text, int? columns, int hanging = 0)
    {
        if (columns is not { } width || text.Length <= width)
        {
            return text;
        }

        var lines = new List<string>();
        var rest = text;
        var indent = string.Empty;
        while (rest.Length > Room(width, indent) && BreakIn(rest, Room(width, indent)) is var end && end > 0)
        {
            lines.Add(indent + rest[..end].TrimEnd(' '));
            rest = rest[end..].TrimStart(' ');
            indent = new string(' ', hanging);
        }

        lines.Add(indent + rest);
        return string.Join(Environment.NewLine, lines);
    }

    private static int Room(int width, string indent) => Math.Max(Least, width - indent.Length);

    // The last space that fits, else the first one after: a word, such as a path, is never broken. 0 where there is none.
    private static int BreakIn(string text, int room)
    {
        // Spaces at the start are an indent, and no place to break at.
        var start = text.Length - text.TrimStart(' ').Length;
        var last = text.LastIndexOf(' ', Math.Min(room, text.Length - 1));
        return last > start ? last : Math.Max(0, text.IndexOf(' ', start));
    }
}
