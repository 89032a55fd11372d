using System.Text.RegularExpressions;

namespace MesoSite.BrowserTests;

/// <summary>The pages of a built site by the template that made them, found in the pages themselves: a new layout is tested without a change here.</summary>
internal static partial class PagesByTemplate
{
    /// <summary>The pages of a language.</summary>
    /// <param name="site">Folder of the built site.</param>
    /// <param name="language">Its tag; empty for the pages at the root of the site.</param>
    /// <returns>Names of templates (<c>article</c>), in order; for each, the paths of its pages within the site, in order.</returns>
    public static SortedDictionary<string, string[]> Of(string site, string language)
    {
        var depth = language.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories;
        var pages = from file in Directory.EnumerateFiles(Path.Combine(site, language), "*.html", depth)
                    let template = TemplateOf(file)
                    where template is not null
                    group Path.GetRelativePath(site, file).Replace('\\', '/') by template;
        var found = pages.ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        return new SortedDictionary<string, string[]>(found, StringComparer.Ordinal);
    }

    /// <summary>The class of a page's body names it; null for the gallery, which is not for readers, and for an old address, which leads on at once.</summary>
    private static string? TemplateOf(string file)
    {
        var html = File.ReadAllText(file);
        if (html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
        {
            return null;
        }

        var body = Body().Match(html);
        Assert.True(body.Success, $"the body of {file} does not say which template made it");
        return body.Groups[1].Value is "gallery" ? null : body.Groups[1].Value;
    }

    [GeneratedRegex("<body class=\"page page-([a-z-]+)\"")]
    private static partial Regex Body();
}
