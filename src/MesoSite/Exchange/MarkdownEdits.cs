using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Exchange;

/// <summary>Puts sections into an article. Whatever they do not replace stays as it is.</summary>
internal static class MarkdownEdits
{
    /// <summary>The edits that put sections into a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sections">The sections that it has, in order; the lead is always among them, if only as an empty text.</param>
    /// <param name="texts">Sections by key; those that the file lacks are added.</param>
    /// <param name="order">All keys in the order of the original: a new section stands after the one before it there.</param>
    public static IEnumerable<TextEdit> Put(
        SourceFile file, IReadOnlyList<AuthoredText> sections, IReadOnlyDictionary<string, string> texts, IReadOnlyList<string> order)
    {
        var known = sections.Select(section => section.Key).ToList();
        var added = order
            .Select((key, index) => (Key: key, Before: order.Take(index).LastOrDefault(known.Contains) ?? known[0]))
            .Where(pair => texts.ContainsKey(pair.Key) && !known.Contains(pair.Key))
            .ToLookup(pair => pair.Before, pair => texts[pair.Key], StringComparer.Ordinal);
        return sections
            .Where(section => texts.ContainsKey(section.Key) || added.Contains(section.Key))
            .Select(section => Edit(file, section, [texts.GetValueOrDefault(section.Key, section.Text), .. added[section.Key]]));
    }

    /// <summary>The edits that take sections out of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sections">The sections that it has, in order.</param>
    /// <param name="goes">True for the keys of those that go.</param>
    public static IEnumerable<TextEdit> Without(SourceFile file, IReadOnlyList<AuthoredText> sections, Func<string, bool> goes) =>
        sections
            .Select((section, index) => (section.Key, section.Offset, End: index + 1 < sections.Count ? sections[index + 1].Offset : file.Text.Length))
            .Where(section => goes(section.Key) && section.End > section.Offset)
            .Select(section => new TextEdit(section.Offset, section.End, string.Empty));

    private static TextEdit Edit(SourceFile file, AuthoredText section, IEnumerable<string> texts)
    {
        var end = section.Offset + section.Raw.Length;
        var text = string.Join("\n\n", texts.Where(text => text.Length > 0));
        // Where nothing stood, the line ends that part it from what follows are missing too.
        var parting = section.Raw.Length > 0 ? string.Empty : end == file.Text.Length ? "\n" : "\n\n";
        return new TextEdit(section.Offset, end, text + parting);
    }
}
