using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>Takes files apart into the pieces that are translated one by one.</summary>
internal static class AuthoredTexts
{
    /// <summary>What the texts of <c>input/locales</c> begin with.</summary>
    public const string Locales = "locales:";

    /// <summary>What the texts of the theme begin with.</summary>
    public const string Theme = "theme:";

    // Who translated the file is no text itself, and what patients type is each language's own.
    private static readonly string[] NoTexts = ["translation", "search"];

    /// <summary>Every text of a YAML file, by the keys that lead to it.</summary>
    /// <param name="key">The key of the root: what its texts begin with.</param>
    /// <param name="root">The root of the file.</param>
    public static IEnumerable<AuthoredText> OfFile(string key, YamlNode root) => root is YamlMapping mapping
        ? mapping.Entries.Where(entry => !NoTexts.Contains(entry.Key.Value)).SelectMany(entry => Of(key + entry.Key.Value, entry.Value))
        : [];

    /// <summary>The head of an article, and each of its sections with its heading.</summary>
    /// <param name="folder"><c>articles</c> or <c>pages</c>.</param>
    /// <param name="article">The article.</param>
    public static IEnumerable<AuthoredText> Of(string folder, Article article)
    {
        var key = $"{folder}/{article.Id}";
        var file = article.File;
        foreach (var entry in article.Head.Entries.Where(entry => entry.Key.Value is "title" or "description"))
        {
            foreach (var text in Of($"{key}:{entry.Key.Value}", entry.Value))
            {
                yield return text;
            }
        }

        var starts = article.Sections.Select(section => file.Offset(section.Id.Span.Line, 1)).ToList();
        var body = file.Text.Length - article.Body.Text.Length;
        yield return Slice($"{key}#", body, starts.Count == 0 ? file.Text.Length : starts[0], file);
        for (var section = 0; section < starts.Count; section++)
        {
            var end = section + 1 < starts.Count ? starts[section + 1] : file.Text.Length;
            yield return Slice($"{key}#{article.Sections[section].Id.Value}", starts[section], end, file);
        }
    }

    /// <summary>Every text below a node.</summary>
    /// <param name="key">The node's key.</param>
    /// <param name="node">The node.</param>
    public static IEnumerable<AuthoredText> Of(string key, YamlNode node) => node switch
    {
        YamlScalar scalar => [new AuthoredText(key, scalar.Text, scalar.Span.File, scalar.RawOffset, scalar.Raw)],
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Of($"{key}.{entry.Key.Value}", entry.Value)),
        // The words that patients use are each language's own, as many as there are.
        _ => [],
    };

    private static AuthoredText Slice(string key, int start, int end, SourceFile file)
    {
        while (start < end && file.Text[start] == '\n')
        {
            start++;
        }

        while (end > start && file.Text[end - 1] == '\n')
        {
            end--;
        }

        var text = file.Text[start..end];
        return new AuthoredText(key, text, file, start, text);
    }
}
