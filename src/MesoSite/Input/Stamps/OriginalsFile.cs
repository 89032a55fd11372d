using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Stamps;

/// <summary>
/// <c>stamps/originals.yaml</c>: every text that a stamp says a translation was made from, by its hash, so that a translator can be shown
/// what has changed since. Only the command writes it.
/// </summary>
internal static class OriginalsFile
{
    /// <summary>Within <c>input/</c> and within <c>theme/</c>.</summary>
    public static readonly string Path = StampBook.PathOf("originals");

    private const string Head = """
        # The originals of all translations, as they were when they were translated. Written by `mesosite translations stamp`; do not edit.


        """;

    // An article may begin with a heading: then the text before its first heading is empty.
    private static readonly ScalarShape<string> AnyText = new("a text", ScalarForm.AnyText, (string text, out string value) => (value = text) is not null);

    private static readonly TableShape<string> Shape = new(AnyText, $"a hash of {TextHash.Length} digits", null, TextHash.IsHash);

    /// <summary>Reads the files of both folders, where a translation is old.</summary>
    public static ImmutableSortedDictionary<string, string> ReadAll(SourceTrees sources, ImmutableArray<LanguageContent> languages, DiagnosticBag bag) =>
        languages.Any(language => language.Standings.All.Any(text => text.Standing == Standing.Stale))
            ? ReadAll(sources, bag)
            : ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Reads the files of both folders.</summary>
    public static ImmutableSortedDictionary<string, string> ReadAll(SourceTrees sources, DiagnosticBag bag) =>
        Read(sources.Input, bag).SetItems(Read(sources.Theme, bag));

    /// <summary>Reads a folder's file: texts by hash; none where there is no such file.</summary>
    public static ImmutableSortedDictionary<string, string> Read(SourceTree tree, DiagnosticBag bag) =>
        tree.Texts.TryGetValue(Path, out var file) && YamlTree.Read(file, bag) is { } root && Shape.TryRead(root, bag, out var texts)
            ? texts.ToImmutableSortedDictionary(entry => entry.Id.Value, entry => entry.Value, StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The text of a file.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var lines = new StringBuilder(Head);
        foreach (var (hash, text) in texts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            lines.Append(hash).Append(": ").Append(YamlText.Quoted(text)).Append('\n');
        }

        return lines.ToString();
    }
}
