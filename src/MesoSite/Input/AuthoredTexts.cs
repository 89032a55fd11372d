using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>Takes files apart into the pieces that are translated one by one.</summary>
internal static class AuthoredTexts
{
    /// <summary>Every text of a YAML file, by the keys that lead to it.</summary>
    /// <param name="key">The key of the node.</param>
    /// <param name="node">A node of the file.</param>
    public static IEnumerable<AuthoredText> Of(string key, YamlNode node) => node switch
    {
        YamlScalar scalar => [new AuthoredText(key, scalar.Text, scalar.Span)],
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Of($"{key}{(key.EndsWith(':') ? string.Empty : ".")}{entry.Key.Value}", entry.Value)),
        // The words that patients use are each language's own, as many as there are.
        _ => [],
    };

    /// <summary>The head of an article, and each of its sections with its heading.</summary>
    /// <param name="folder"><c>articles</c> or <c>pages</c>.</param>
    /// <param name="article">The article.</param>
    public static IEnumerable<AuthoredText> Of(string folder, Article article)
    {
        var key = $"{folder}/{article.Id}";
        var (text, file) = (article.File.Text, article.File);
        yield return new AuthoredText($"{key}:title", article.FrontMatter.Title, file.Start);
        yield return new AuthoredText($"{key}:description", article.FrontMatter.Description, file.Start);
        var starts = article.Sections.Select(section => file.Offset(section.Id.Span.Line, 1)).ToList();
        var body = text.Length - article.Body.Text.Length;
        yield return Slice($"{key}#", body, starts.Count == 0 ? text.Length : starts[0], file);
        for (var section = 0; section < starts.Count; section++)
        {
            var end = section + 1 < starts.Count ? starts[section + 1] : text.Length;
            yield return Slice($"{key}#{article.Sections[section].Id.Value}", starts[section], end, file);
        }
    }

    private static AuthoredText Slice(string key, int start, int end, SourceFile file) =>
        new(key, file.Text[start..end].Trim('\n'), file.Span(start, Math.Max(0, file.Text.IndexOf('\n', start) - start)));
}
