using System.Collections.Immutable;
using MesoSite.Exchange;
using MesoSite.Input.Yaml;

namespace MesoSite.Authoring;

/// <summary>Puts the entries of a fragment into a YAML file, each at the end of its kin. Nothing else of the file changes: comments, order, quotes.</summary>
internal static class YamlMerge
{
    private const int Step = 2;

    /// <summary>The file's text with the fragment's entries in it. What stands in both stays as it is in the file.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="fragment">The root of the fragment.</param>
    public static string Into(YamlNode root, YamlNode fragment) => TextEdit.Apply(root.Span.File.Text, Edits(root, fragment));

    private static IEnumerable<TextEdit> Edits(YamlNode target, YamlNode added)
    {
        switch (target, added)
        {
            case (YamlSequence list, YamlSequence items):
                return [Append(list, items)];
            case (YamlMapping mapping, YamlMapping fragment):
                ImmutableArray<YamlEntry> fresh = [.. fragment.Entries.Where(entry => YamlPlaces.Child(mapping, entry.Key.Value) is null)];
                var inner = fragment.Entries
                    .Where(entry => !fresh.Contains(entry))
                    .SelectMany(entry => Edits(YamlPlaces.Child(mapping, entry.Key.Value)!, entry.Value));
                return fresh.IsEmpty ? inner : inner.Append(Append(mapping, fresh));
            default:
                return [];
        }
    }

    private static TextEdit Append(YamlMapping mapping, ImmutableArray<YamlEntry> fresh)
    {
        var text = mapping.Span.File.Text;
        if (mapping.Entries.IsEmpty)
        {
            return InPlaceOfNothing(text, mapping, fresh);
        }

        var last = mapping.Entries[^1];
        var end = YamlPlaces.End(last.Value);
        if (YamlPlaces.IsFlow(mapping))
        {
            return new TextEdit(end, end, string.Concat(fresh.Select(entry => $", {entry.Key.Value}: {Flow(entry.Value)}")));
        }

        var lineEnd = YamlPlaces.LineEnd(text, end);
        var between = IsSpaced(text, mapping) ? "\n\n" : "\n";
        return new TextEdit(lineEnd, lineEnd, string.Concat(fresh.Select(entry => between + Lines(entry, mapping.Entries[0].Key.Span.Column - 1))));
    }

    // A file without entries, or `{}` after a key.
    private static TextEdit InPlaceOfNothing(string text, YamlMapping mapping, ImmutableArray<YamlEntry> fresh)
    {
        var start = YamlPlaces.Start(mapping.Span);
        if (start >= text.Length || text[start] != '{')
        {
            return new TextEdit(text.Length, text.Length, string.Concat(fresh.Select(entry => Lines(entry, 0) + "\n")));
        }

        var line = text[YamlPlaces.LineStart(text, start)..start];
        var indent = line.Length - line.TrimStart(' ').Length + Step;
        return line.Contains('{', StringComparison.Ordinal)
            ? new TextEdit(start, YamlPlaces.End(mapping), $"{{ {string.Join(", ", fresh.Select(entry => $"{entry.Key.Value}: {Flow(entry.Value)}"))} }}")
            : new TextEdit(start - (line.Length - line.TrimEnd(' ').Length), YamlPlaces.End(mapping), string.Concat(fresh.Select(entry => "\n" + Lines(entry, indent))));
    }

    private static TextEdit Append(YamlSequence list, YamlSequence items)
    {
        var text = list.Span.File.Text;
        var start = YamlPlaces.Start(list.Span);
        var isFlow = text[start] == '[';
        if (list.Items.IsEmpty)
        {
            return new TextEdit(start + 1, start + 1, string.Join(", ", items.Items.Select(Flow)));
        }

        var end = YamlPlaces.End(list.Items[^1]);
        if (isFlow)
        {
            return new TextEdit(end, end, string.Concat(items.Items.Select(item => $", {Flow(item)}")));
        }

        var lineStart = YamlPlaces.LineStart(text, YamlPlaces.Start(list.Items[^1].Span));
        var indent = text[lineStart..].TakeWhile(letter => letter == ' ').Count();
        var lineEnd = YamlPlaces.LineEnd(text, end);
        return new TextEdit(lineEnd, lineEnd, string.Concat(items.Items.Select(item => $"\n{new string(' ', indent)}- {Flow(item)}")));
    }

    // True where the author leaves an empty line between the last two entries.
    private static bool IsSpaced(string text, YamlMapping mapping) =>
        mapping.Entries.Length > 1
        && text[YamlPlaces.End(mapping.Entries[^2].Value)..YamlPlaces.Start(mapping.Entries[^1].Key.Span)].Count(letter => letter == '\n') > 1;

    // An entry's own lines, moved to another column.
    private static string Lines(YamlEntry entry, int indent)
    {
        var text = entry.Key.Span.File.Text;
        var own = entry.Key.Span.Column - 1;
        var lines = text[YamlPlaces.LineStart(text, YamlPlaces.Start(entry.Key.Span))..YamlPlaces.End(entry.Value)].Split('\n');
        return string.Join('\n', lines.Select(line => line.Length <= own ? string.Empty : new string(' ', indent) + line[own..]));
    }

    private static string Flow(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Raw,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlMapping mapping => mapping.Entries.IsEmpty ? "{}" : $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Flow(entry.Value)}"))} }}",
        _ => throw new InvalidOperationException($"{node.Kind} cannot be put into a line"),
    };
}
