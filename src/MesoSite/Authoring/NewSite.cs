using System.Collections.Immutable;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Schemas;
using MesoSite.Input.Yaml;
using MesoSite.Starter;

namespace MesoSite.Authoring;

/// <summary>A small complete site, made from the templates. What only its author can know stands between double brackets.</summary>
internal static class NewSite
{
    private const string Templates = "templates/site/input/";
    private const string English = "en";
    private const string NotReviewed = "reviewed: not-yet\n";

    private static readonly ImmutableArray<string> SharedPages = ["privacy", "accessibility"];

    /// <summary>True for a language whose words come with the program.</summary>
    public static bool IsShipped(string language) => StarterFiles.Has($"{Templates}locales/{language}.yaml");

    /// <summary>All files of the site, by their paths within its folder.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Files(SiteRequest request)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        void Add(string path, string text) => files.Add(path, System.Text.Encoding.UTF8.GetBytes(text));

        foreach (var path in StarterFiles.Paths(Templates).Where(path => !path.Contains("locales/", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal)))
        {
            Add($"input/{path}", Filled(StarterFiles.Text(Templates + path), request));
        }

        Add("input/README.md", StarterFiles.Text("input/README.md"));
        foreach (var language in request.Languages)
        {
            Add($"input/locales/{language}.yaml", Words(request, language));
            Add($"input/articles/after-treatment/{language}.md", Article(request, language, $"{Templates}articles/after-treatment/"));
            Add($"input/pages/about/{language}.md", Article(request, language, $"{Templates}pages/about/"));
            foreach (var page in SharedPages)
            {
                Add($"input/pages/{page}/{language}.md", Article(request, language, $"input/pages/{page}/"));
            }

            Add($"theme/locales/{language}.yaml", ThemeWords(request, language));
        }

        foreach (var path in StarterFiles.Paths("theme/").Where(path => IsOfTheme(path, request)))
        {
            files.Add($"theme/{path}", StarterFiles.Bytes($"theme/{path}"));
        }

        foreach (var schema in SchemaList.OfInput)
        {
            Add($"input/{schema.Path}", schema.Json());
        }

        foreach (var schema in SchemaList.OfTheme)
        {
            Add($"theme/{schema.Path}", schema.Json());
        }

        return files.ToImmutable();
    }

    /// <summary>The words of the theme in a language: the shipped ones, or copies of English that are still to be translated.</summary>
    public static string ThemeWords(string language)
    {
        var own = $"theme/locales/{language}.yaml";
        return StarterFiles.Has(own) ? StarterFiles.Text(own) : Untranslated.Yaml(StarterFiles.Text($"theme/locales/{English}.yaml"));
    }

    private static string ThemeWords(SiteRequest request, string language) =>
        IsShipped(language) || language == request.Languages[0] || !IsShipped(request.Languages[0])
            ? ThemeWords(language)
            : Untranslated.Yaml(ThemeWords(request.Languages[0]));

    private static string Words(SiteRequest request, string language)
    {
        var isSource = language == request.Languages[0];
        var from = Origin(request, language);
        var text = StarterFiles.Text($"{Templates}locales/{from}.yaml");
        text = IsShipped(language) ? text : Untranslated.Yaml(text);
        var subject = text.Split('\n').Single(line => line.StartsWith("subject:", StringComparison.Ordinal));
        text = text.Replace(subject, $"subject: {YamlText.Quoted(isSource ? request.Subject : Placeholder.Of(request.Subject))}", StringComparison.Ordinal);
        var by = isSource ? "{ by: author }" : $"{{ by: {(IsShipped(language) ? "machine" : "person")}, from: {request.Languages[0]}, reviewed: not-yet }}";
        return text.Replace("__TRANSLATION__", by, StringComparison.Ordinal);
    }

    private static string Article(SiteRequest request, string language, string folder)
    {
        var text = StarterFiles.Text($"{folder}{Origin(request, language)}.md").Replace(NotReviewed, string.Empty, StringComparison.Ordinal);
        text = IsShipped(language) ? text : Untranslated.Markdown(text);
        // The review is the article's, in the default language.
        return language == request.Languages[0] ? ArticleHead.With(text, NotReviewed) : text;
    }

    // The language whose words are there for one that has none: that of the site, or English.
    private static string Origin(SiteRequest request, string language) =>
        IsShipped(language) ? language : IsShipped(request.Languages[0]) ? request.Languages[0] : English;

    // Stamps say what was made from English; where that is not the default language, they would be of other originals.
    private static bool IsOfTheme(string path, SiteRequest request) => path.Split('/') switch
    {
        ["locales", _] => false,
        ["stamps", "originals.yaml"] => request.Languages[0] == English && request.Languages.Any(language => language != English && IsShipped(language)),
        ["stamps", var name] => request.Languages[0] == English && request.Languages.Contains(Path.GetFileNameWithoutExtension(name)),
        _ => true,
    };

    private static string Filled(string template, SiteRequest request) => template
        .Replace("__DEFAULT__", request.Languages[0], StringComparison.Ordinal)
        .Replace("__LANGUAGES__", string.Join(", ", request.Languages), StringComparison.Ordinal)
        .Replace("__COUNTRY__", request.Country ?? SiteSettings.NoCountry, StringComparison.Ordinal);
}
