namespace MesoSite.Core;

/// <summary>Prose in lines that fit a terminal.</summary>
public static class Wrapped
{
    private const int Least = 20;

    /// <summary>The text, broken between words. A word that is longer than a line, such as a path, stays whole.</summary>
    /// <param name="text">One line; spaces at its start are an indent.</param>
    /// <param name="columns">How long a line may be; null where it is not broken, as in a pipe.</param>
    /// <param name="hanging">By how much all lines but the first are indented.</param>
    /// <returns>Lines with line feeds between them.</returns>
    public static string Text(string text, int? columns, int hanging = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (columns is not { } width)
        {
            return text;
        }

        var lines = new List<string>();
        var (rest, indent) = (text, string.Empty);
        while (rest.Length > Room(width, indent) && BreakIn(rest, Room(width, indent)) is > 0 and var end)
        {
            lines.Add(indent + rest[..end].TrimEnd(' '));
            rest = rest[end..].TrimStart(' ');
            indent = new string(' ', hanging);
        }

        lines.Add(indent + rest);
        return string.Join('\n', lines);
    }

    private static int Room(int width, string indent) => Math.Max(Least, width - indent.Length);

    // The last space that fits, else the first after it; 0 where there is none.
    private static int BreakIn(string text, int room)
    {
        var start = text.Length - text.TrimStart(' ').Length;
        var last = text.LastIndexOf(' ', room);
        return last > start ? last : Math.Max(0, text.IndexOf(' ', start));
    }
}
