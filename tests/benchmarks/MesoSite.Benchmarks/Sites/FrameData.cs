using System.Text;
using MesoSite.Benchmarks.Corpus;

namespace MesoSite.Benchmarks.Sites;

/// <summary>What the frame of the peers' pages reads: by language the site's title and a menu of ten.</summary>
internal static class FrameData
{
    private const int MenuItems = 10;

    /// <summary>As YAML.</summary>
    public static string Yaml()
    {
        var yaml = new StringBuilder();
        foreach (var language in CorpusLanguage.All)
        {
            yaml.Append($"{Tag(language)}:\n  site: \"{language.Site}\"\n  name: \"{language.Autonym}\"\n  dir: {(language.IsRightToLeft ? "rtl" : "ltr")}\n  menu:\n");
            for (var item = 0; item < MenuItems; item++)
            {
                var title = PageFromNumber.Make(language, item, MenuItems, Dialect(false)).Title;
                yaml.Append($"    - {{ title: \"{title}\", href: \"{Href(PageFromNumber.Slug(item), language)}\" }}\n");
            }
        }

        return yaml.ToString();
    }

    /// <summary>The tag as Hugo wants it, in small letters.</summary>
    public static string Tag(CorpusLanguage language) => language.Tag.ToLowerInvariant();

    /// <summary>How the peers write Markdown.</summary>
    /// <param name="hasLanguage">True where the front matter names language and slug, which Hugo takes from the path.</param>
    public static Dialect Dialect(bool hasLanguage) => new(
        page => $"title: \"{page.Title}\"\ndescription: \"{page.Description.Replace("*", string.Empty, StringComparison.Ordinal)}\""
            + (hasLanguage ? $"\nlang: {Tag(page.Language)}\nslug: {page.Slug}" : string.Empty),
        Href,
        language => language.Tag switch { "en" => "2 weeks", "es" => "2 semanas", "ar" => "أسبوعان", _ => "2周" },
        _ => string.Empty);

    private static string Href(string slug, CorpusLanguage language) => $"/{Tag(language)}/articles/{slug}/";
}
