using System.Collections.Immutable;
using MesoSite.Input.Content;

namespace MesoSite.Process;

/// <summary>Where every page is. A page has one id in all languages, the one that authors link to.</summary>
internal sealed class Addresses
{
    private readonly ImmutableSortedDictionary<string, string> paths;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> anchors;

    public Addresses(SiteContent content)
    {
        var source = content.Source;
        paths = Article.GeneratedPages
            .Where(id => id != "checker" || content.Checker is not null)
            .Select(id => (Target: $"page:{id}", Path: id switch { "home" => "index.html", "not-found" => "404.html", _ => $"{id}.html" }))
            .Concat(source.Pages.Select(page => (Target: $"page:{page.Id}", Path: $"{page.Id}.html")))
            .Concat(source.Articles.Select(article => (Target: $"article:{article.Id}", Path: $"articles/{article.Id}.html")))
            .Concat(content.Effects.Effects.AllIds.Select(id => (Target: $"effect:{id}", Path: $"effects/{id}.html")))
            .ToImmutableSortedDictionary(page => page.Target, page => page.Path, StringComparer.Ordinal);
        anchors = source.Articles.Select(article => (Target: $"article:{article.Id}", article.Sections))
            .Concat(source.Pages.Select(page => (Target: $"page:{page.Id}", page.Sections)))
            .ToImmutableDictionary(page => page.Target, page => page.Sections.Select(section => section.Id.Value).ToImmutableArray());
    }

    /// <summary>All ids, such as <c>effect:bruising</c>.</summary>
    public IEnumerable<string> Targets => paths.Keys;

    /// <summary>True for the id of a page.</summary>
    public bool Has(string target) => paths.ContainsKey(target);

    /// <summary>The ids of an article's sections; null where only the finished page knows its anchors.</summary>
    public ImmutableArray<string>? Anchors(string target) => anchors.TryGetValue(target, out var ids) ? ids : null;

    /// <summary>The path of a page in a language, from the root of the site.</summary>
    public string PathOf(string target, string language) => $"{language}/{paths[target]}";

    /// <summary>The path of a page that shows another one in two languages side by side.</summary>
    public string PathOf(string target, LanguagePair languages) =>
        Path.ChangeExtension(PathOf(target, languages.First), $"{languages}.html");

    /// <summary>The way from one file of the site to another, for an <c>href</c>; both paths are from the root.</summary>
    public static string Relative(string from, string to)
    {
        var fromParts = from.Split('/');
        var toParts = to.Split('/');
        var shared = 0;
        while (shared < fromParts.Length - 1 && shared < toParts.Length - 1 && fromParts[shared] == toParts[shared])
        {
            shared++;
        }

        var up = Enumerable.Repeat("..", fromParts.Length - 1 - shared);
        return string.Join('/', up.Concat(toParts.Skip(shared)).Select(Uri.EscapeDataString));
    }
}
