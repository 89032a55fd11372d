using System.Text;

namespace MesoSite.Gettext;

/// <summary>Writes a catalogue. The same catalogue gives the same text: lines are broken only where a text has a line end.</summary>
internal static class PoWriter
{
    // What gettext puts around a file's name with a space in it: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
    public const char NameBegins = '\u2068';
    public const char NameEnds = '\u2069';

    /// <summary>The catalogue as text, with line feeds alone at its line ends.</summary>
    public static string Write(PoFile file)
    {
        var text = new StringBuilder();
        WriteEntry(file.Header, text);
        foreach (var entry in file.Entries)
        {
            text.Append('\n');
            WriteEntry(entry, text);
        }

        return text.ToString();
    }

    private static void WriteEntry(PoEntry entry, StringBuilder text)
    {
        WriteComments(text, "# ", entry.TranslatorComments);
        WriteComments(text, "#. ", entry.ExtractedComments);
        WriteComments(text, "#: ", entry.References.Select(Reference));
        if (!entry.Flags.IsEmpty)
        {
            WriteComments(text, "#, ", [string.Join(", ", entry.Flags)]);
        }

        WriteText(text, "#| ", "msgid", entry.PreviousId);
        WriteText(text, "#| ", "msgid_plural", entry.PreviousIdPlural);
        WriteText(text, string.Empty, "msgctxt", entry.Context);
        WriteText(text, string.Empty, "msgid", entry.Id);
        WriteText(text, string.Empty, "msgid_plural", entry.IdPlural);
        for (var form = 0; form < entry.Texts.Length; form++)
        {
            WriteText(text, string.Empty, entry.IdPlural is null ? "msgstr" : $"msgstr[{form}]", entry.Texts[form]);
        }
    }

    private static void WriteComments(StringBuilder text, string mark, IEnumerable<string> comments)
    {
        foreach (var line in comments.SelectMany(comment => comment.ReplaceLineEndings("\n").Split('\n')))
        {
            text.Append((mark + line).TrimEnd()).Append('\n');
        }
    }

    private static string Reference(string reference) => reference.Contains(' ', StringComparison.Ordinal) ? $"{NameBegins}{reference}{NameEnds}" : reference;

    private static void WriteText(StringBuilder text, string mark, string keyword, string? value)
    {
        if (value is null)
        {
            return;
        }

        text.Append(mark).Append(keyword).Append(' ');
        var lines = Lines(value);
        if (lines.Count != 1)
        {
            text.Append("\"\"\n").Append(lines.Count == 0 ? string.Empty : mark);
        }

        text.AppendJoin($"\n{mark}", lines.Select(PoQuoting.Quote)).Append(lines.Count == 0 ? string.Empty : "\n");
    }

    // Each line with its end.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
