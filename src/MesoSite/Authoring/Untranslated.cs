using MesoSite.Core;
using MesoSite.Exchange;
using MesoSite.Input;
using MesoSite.Input.Yaml;

namespace MesoSite.Authoring;

/// <summary>
/// Copies of files in a language that nobody has translated into yet: each text is the original, as a placeholder that keeps the site from being published
/// until a translation takes its place. Ids, links and directives stay.
/// </summary>
internal static class Untranslated
{
    private const string Fence = "---";

    /// <summary>A YAML file with words. Lists of words, such as those that promise, are each language's own and are left out.</summary>
    /// <param name="text">The original file's text.</param>
    public static string Yaml(string text)
    {
        var flags = RedFlagsToSearch(Root(text));
        text = TextEdit.Apply(text, YamlEdits.Without(Root(text), (path, node) => node is YamlSequence || path is ["promise-words" or "search", ..])) + flags;
        var root = Root(text);
        var changes = AuthoredTexts.OfFile(string.Empty, root).Select(original => new YamlChange([.. original.Key.Split('.')], Marked(original.Text)));
        return YamlEdits.Put(root.Span.File, root, [.. changes], root);
    }

    // Of what patients type, what brings the emergency box may be missing in no language.
    private static string RedFlagsToSearch(YamlNode root)
    {
        var search = Below(root, "search");
        var flags = search is null ? null : Below(search, "red-flags") as YamlMapping;
        var lists = (flags?.Entries ?? []).Select(flag => (flag.Key, Words: string.Join(", ", ((YamlSequence)flag.Value).Items.Cast<YamlScalar>().Select(word => word.Text))));
        var lines = lists.Select(list => $"    {list.Key.Value}: [{YamlText.Quoted(Placeholder.Of(list.Words))}]\n").ToList();
        return lines.Count == 0 ? string.Empty : $"search:\n  red-flags:\n{string.Concat(lines)}";
    }

    private static YamlNode? Below(YamlNode node, string key) => (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>An article or a page. Reviews and old addresses are the original's.</summary>
    /// <param name="text">The original file's text.</param>
    public static string Markdown(string text)
    {
        var lines = text.Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        var head = lines[1..end].Where(line => line.StartsWith("title:", StringComparison.Ordinal) || line.StartsWith("description:", StringComparison.Ordinal));
        return $"{Fence}\n{Yaml(string.Join('\n', head) + "\n")}{Fence}\n{Body(lines[(end + 1)..])}";
    }

    private static string Body(string[] lines)
    {
        var made = new List<string>();
        for (var at = 0; at < lines.Length;)
        {
            var next = at + 1;
            if (StandsAlone(lines[at]))
            {
                made.Add(lines[at].StartsWith('#') ? Heading(lines[at]) : lines[at]);
            }
            else
            {
                while (next < lines.Length && !StandsAlone(lines[next]) && AfterMarker(lines[next]) == 0)
                {
                    next++;
                }

                var start = AfterMarker(lines[at]);
                var text = string.Join('\n', lines[at..next]);
                made.Add(text[..start] + Marked(text[start..]));
            }

            at = next;
        }

        return string.Join('\n', made);
    }

    // Empty lines, headings, directives, rows of tables.
    private static bool StandsAlone(string line) =>
        line.Length == 0 || line[0] is '#' or '|' || line.StartsWith("::", StringComparison.Ordinal);

    // How far the mark of a list's item or of a quotation reaches; 0 where there is none.
    private static int AfterMarker(string line)
    {
        var at = line.TakeWhile(letter => letter == ' ').Count();
        var digits = line[at..].TakeWhile(char.IsAsciiDigit).Count();
        var mark = at + digits;
        var isMark = mark < line.Length - 1 && line[mark + 1] == ' ' && (digits > 0 ? line[mark] is '.' or ')' : line[mark] is '-' or '*' or '+' or '>');
        return isMark ? mark + 2 : 0;
    }

    private static string Heading(string line)
    {
        var (from, to) = (line.IndexOf(' ', StringComparison.Ordinal) + 1, line.LastIndexOf(" {#", StringComparison.Ordinal));
        return to < from ? line : $"{line[..from]}{Marked(line[from..to])}{line[to..]}";
    }

    private static string Marked(string text) => Placeholder.In(text) is null ? Placeholder.Of(text) : text;

    private static YamlNode Root(string text) =>
        YamlTree.Read(new SourceFile(string.Empty, string.Empty, text), new DiagnosticBag()) ?? throw new InvalidOperationException("the original cannot be read");
}
