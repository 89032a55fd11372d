namespace MesoSite.Cli.Explain;

/// <summary>
/// Reads a file of <c>Entries/</c>. It is Markdown of one form: a heading for the group; then, for each code, a heading <c>## error MS1001: title</c>, a paragraph
/// that says what it is, one that begins <c>Why it matters:</c>, and the blocks <c>Before, PLACE:</c>, <c>After:</c> and, for the tests, <c>In place of:</c>.
/// </summary>
internal static class ExplanationReader
{
    private const string Why = "Why it matters: ";
    private const string Indent = "    ";

    /// <summary>The entries of a file.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="FormatException">It is of another form.</exception>
    public static IEnumerable<Explanation> Read(string text)
    {
        var sections = text.ReplaceLineEndings("\n").Split("\n## ");
        var group = sections[0].StartsWith("# ", StringComparison.Ordinal) ? sections[0][2..].Trim() : throw new FormatException($"no heading: {sections[0]}");
        return sections.Skip(1).Select(section => Entry(section.Split('\n'), group));
    }

    private static Explanation Entry(string[] lines, string group)
    {
        if (lines[0].Split(": ", 2) is not [var head, var title] || head.Split(' ') is not [var severity, var code])
        {
            throw new FormatException($"the heading \"{lines[0]}\" is not of the form \"error MS1001: title\"");
        }

        var parts = new Parts(lines[1..], code);
        var what = parts.Paragraph(string.Empty);
        var why = parts.Paragraph(Why);
        var place = parts.Label("Before, ");
        var (before, _, after) = (parts.Block(), parts.Label("After"), parts.Block());
        var instead = parts.IsAtEnd ? null : parts.Label("In place of") + parts.Block();
        return parts.IsAtEnd
            ? new Explanation(code, severity, title, group, what, why, new ExplanationExample(place, before, after, instead))
            : throw new FormatException($"{code} goes on after its example");
    }

    /// <summary>The lines of an entry, taken one part after the other.</summary>
    private sealed class Parts(string[] lines, string code)
    {
        private int at;

        public bool IsAtEnd
        {
            get
            {
                PassEmpty();
                return at == lines.Length;
            }
        }

        // One line, with what it begins with taken off.
        public string Paragraph(string beginning)
        {
            PassEmpty();
            return at < lines.Length && lines[at].StartsWith(beginning, StringComparison.Ordinal) && lines[at].Length > beginning.Length
                ? lines[at++][beginning.Length..]
                : throw new FormatException($"{code} has no paragraph \"{beginning}…\"");
        }

        // "Before, input/site.yaml:" is "input/site.yaml".
        public string Label(string beginning)
        {
            PassEmpty();
            return at < lines.Length && lines[at].StartsWith(beginning, StringComparison.Ordinal) && lines[at].EndsWith(':')
                ? lines[at++][beginning.Length..^1]
                : throw new FormatException($"{code} has no \"{beginning}…:\"");
        }

        public string Block()
        {
            PassEmpty();
            var from = at;
            while (at < lines.Length && (lines[at].Length == 0 || lines[at].StartsWith(Indent, StringComparison.Ordinal)))
            {
                at++;
            }

            var block = string.Join('\n', lines[from..at].Select(line => line.Length == 0 ? line : line[Indent.Length..])).TrimEnd('\n');
            return block.Length > 0 ? block : throw new FormatException($"{code} lacks a block that is indented by four spaces");
        }

        private void PassEmpty()
        {
            while (at < lines.Length && lines[at].Length == 0)
            {
                at++;
            }
        }
    }
}
