using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Exchange;

/// <summary>Puts texts into a YAML file. Whatever they do not replace stays as it is, byte for byte: comments, order, quotes.</summary>
internal static class YamlEdits
{
    private const int Step = 2;

    private static readonly List<string> PluralForms = [.. Enum.GetNames<PluralCategory>().Select(name => name.ToLowerInvariant())];

    /// <summary>The file's text with other texts in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">Its root.</param>
    /// <param name="texts">Texts by the keys that lead to them; keys that the file lacks are added.</param>
    /// <param name="original">The root of the same file in the original language, which gives new keys their place and their style.</param>
    public static string Put(SourceFile file, YamlNode root, IReadOnlyList<YamlChange> texts, YamlNode original)
    {
        var text = TextEdit.Apply(file.Text, texts.Select(change => Replacement(root, change)).OfType<TextEdit>());
        foreach (var change in texts.Where(change => Replacement(root, change) is null))
        {
            text = Added(text, change, original);
        }

        return text;
    }

    /// <summary>The edits that take an entry out of a file, and what becomes empty by that.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="goes">True for the keys of a text or a list that goes.</param>
    public static IEnumerable<TextEdit> Without(YamlNode root, Func<ImmutableArray<string>, YamlNode, bool> goes) => Without([], root, goes);

    // Null where the file lacks the key, or has something else there.
    private static TextEdit? Replacement(YamlNode root, YamlChange change)
    {
        if (YamlPlaces.Find(root, change.Path) is not YamlScalar scalar)
        {
            return null;
        }

        var inFlow = Enumerable.Range(0, change.Path.Length).Any(depth => YamlPlaces.Find(root, change.Path[..depth]) is YamlMapping mapping && YamlPlaces.IsFlow(mapping));
        if (scalar.Raw.Length == 0)
        {
            var colon = YamlPlaces.AfterColon(root, change.Path);
            return new TextEdit(colon, colon, " " + YamlText.Write(change.Text, string.Empty, 0, inFlow));
        }

        var indent = YamlText.IndentOf(scalar.Raw, otherwise: change.Path.Length * Step);
        return new TextEdit(scalar.RawOffset, YamlPlaces.End(scalar), YamlText.Write(change.Text, scalar.Raw, indent, inFlow));
    }

    private static string Added(string text, YamlChange change, YamlNode original)
    {
        var file = new SourceFile(string.Empty, string.Empty, text);
        if (YamlTree.Read(file, new DiagnosticBag()) is not { } root)
        {
            throw new InvalidOperationException($"the file cannot be read once {string.Join('.', change.Path)} is to be added");
        }

        var depth = Enumerable.Range(0, change.Path.Length).Last(depth => YamlPlaces.Find(root, change.Path[..depth]) is not null);
        var like = (YamlPlaces.Find(original, change.Path) as YamlScalar)?.Raw ?? string.Empty;
        return TextEdit.Apply(text, [YamlPlaces.Find(root, change.Path[..depth]) switch
        {
            YamlMapping mapping when YamlPlaces.IsFlow(mapping) => IntoFlow(text, mapping, change, depth),
            YamlMapping mapping when !mapping.Entries.IsEmpty => IntoBlock(text, mapping, change, depth, like, YamlPlaces.Find(original, change.Path[..depth])),
            YamlMapping => new TextEdit(text.Length, text.Length, $"{Ending(text)}{Lines(change, depth, 0, like)}\n"),
            { } other => InPlaceOf(root, other, change, depth, like),
            null => throw new InvalidOperationException("a file has a root"),
        }]);
    }

    private static TextEdit IntoFlow(string text, YamlMapping mapping, YamlChange change, int depth)
    {
        var end = mapping.Entries.IsEmpty ? text.IndexOf('{', YamlPlaces.Start(mapping.Span)) + 1 : YamlPlaces.End(mapping.Entries[^1].Value);
        var parents = string.Concat(change.Path[depth..^1].Select(key => $"{key}: {{ "));
        var closing = string.Concat(change.Path[depth..^1].Select(_ => " }"));
        var added = $"{parents}{change.Path[^1]}: {YamlText.Write(change.Text, string.Empty, 0, inFlow: true)}{closing}";
        return new TextEdit(end, end, mapping.Entries.IsEmpty ? $" {added} " : $", {added}");
    }

    // After the key that stands before it in the original, or before all others.
    private static TextEdit IntoBlock(string text, YamlMapping mapping, YamlChange change, int depth, string like, YamlNode? original)
    {
        var indent = mapping.Entries[0].Key.Span.Column - 1;
        var lines = Lines(change, depth, indent, like);
        var siblings = ((original as YamlMapping)?.Entries ?? []).Select(entry => entry.Key.Value).ToList();
        // A plural form that the original language has not stands in CLDR's order.
        var before = (siblings.Contains(change.Path[depth]) ? siblings : PluralForms)
            .TakeWhile(key => key != change.Path[depth])
            .Select(key => YamlPlaces.Child(mapping, key))
            .LastOrDefault(value => value is not null);
        if (before is null)
        {
            var start = YamlPlaces.LineStart(text, YamlPlaces.Start(mapping.Entries[0].Key.Span));
            return new TextEdit(start, start, $"{lines}\n");
        }

        var end = YamlPlaces.LineEnd(text, YamlPlaces.End(before));
        return new TextEdit(end, end, $"\n{lines}");
    }

    // A text that becomes a set of texts: plural forms in the place of one form for all.
    private static TextEdit InPlaceOf(YamlNode root, YamlNode node, YamlChange change, int depth, string like)
    {
        var text = node.Span.File.Text;
        var start = YamlPlaces.AfterColon(root, change.Path[..depth]);
        var indent = text[YamlPlaces.LineStart(text, start)..].TakeWhile(letter => letter == ' ').Count();
        return new TextEdit(start, Math.Max(start, YamlPlaces.End(node)), $"\n{Lines(change, depth, indent + Step, like)}");
    }

    private static string Lines(YamlChange change, int depth, int indent, string like)
    {
        var keys = change.Path[depth..];
        var parents = keys[..^1].Select((key, level) => $"{new string(' ', indent + (level * Step))}{key}:");
        var inner = indent + ((keys.Length - 1) * Step);
        var last = $"{new string(' ', inner)}{keys[^1]}: {YamlText.Write(change.Text, like, inner + Step, inFlow: false)}";
        return string.Join('\n', [.. parents, last]);
    }

    private static string Ending(string text) => text.Length == 0 || text[^1] == '\n' ? string.Empty : "\n";

    private static IEnumerable<TextEdit> Without(ImmutableArray<string> path, YamlNode node, Func<ImmutableArray<string>, YamlNode, bool> goes)
    {
        if (node is not YamlMapping mapping)
        {
            return [];
        }

        if (YamlPlaces.IsFlow(mapping))
        {
            return !AnyGoes(path, mapping, goes) ? [] : [new TextEdit(YamlPlaces.Start(mapping.Span), YamlPlaces.End(mapping), Kept(path, mapping, goes))];
        }

        var text = mapping.Span.File.Text;
        return mapping.Entries.SelectMany(entry => GoesWhole(path.Add(entry.Key.Value), entry.Value, goes)
            ? [new TextEdit(
                YamlPlaces.LineStart(text, YamlPlaces.Start(entry.Key.Span)),
                Math.Min(text.Length, YamlPlaces.LineEnd(text, YamlPlaces.End(entry.Value)) + 1),
                string.Empty)]
            : Without(path.Add(entry.Key.Value), entry.Value, goes));
    }

    // What of a node in braces stays, as it stands in the file.
    private static string Kept(ImmutableArray<string> path, YamlNode node, Func<ImmutableArray<string>, YamlNode, bool> goes)
    {
        var text = node.Span.File.Text;
        return node is not YamlMapping mapping
            ? text[YamlPlaces.Start(node.Span)..YamlPlaces.End(node)]
            : $"{{ {string.Join(", ", mapping.Entries
                .Where(entry => !GoesWhole(path.Add(entry.Key.Value), entry.Value, goes))
                .Select(entry => $"{entry.Key.Value}: {Kept(path.Add(entry.Key.Value), entry.Value, goes)}"))} }}";
    }

    private static bool AnyGoes(ImmutableArray<string> path, YamlMapping mapping, Func<ImmutableArray<string>, YamlNode, bool> goes) =>
        mapping.Entries.Any(entry =>
            GoesWhole(path.Add(entry.Key.Value), entry.Value, goes) || (entry.Value is YamlMapping inner && AnyGoes(path.Add(entry.Key.Value), inner, goes)));

    private static bool GoesWhole(ImmutableArray<string> path, YamlNode node, Func<ImmutableArray<string>, YamlNode, bool> goes) =>
        node is YamlMapping { Entries.IsEmpty: false } mapping
            ? mapping.Entries.All(entry => GoesWhole(path.Add(entry.Key.Value), entry.Value, goes))
            : goes(path, node);
}

/// <summary>A text for a YAML file.</summary>
/// <param name="Path">The keys that lead to it, from the root on.</param>
/// <param name="Text">The text.</param>
internal sealed record YamlChange(ImmutableArray<string> Path, string Text);
