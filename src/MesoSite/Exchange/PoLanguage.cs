using MesoSite.Cldr;
using MesoSite.Gettext;

namespace MesoSite.Exchange;

/// <summary>The language of a PO file. gettext writes it as POSIX does; ours stands beside that as it is in <c>site.yaml</c>.</summary>
internal static class PoLanguage
{
    /// <summary>gettext's field.</summary>
    public const string Field = "Language";

    /// <summary>Ours: a BCP 47 tag.</summary>
    public const string TagField = "X-Language";

    /// <summary>A BCP 47 tag as gettext writes it: <c>zh_Hans</c>, <c>pt_BR</c>.</summary>
    public static string Posix(string tag) => tag.Replace('-', '_');

    /// <summary>The language of a file among those of a site; null where it is none of them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="languages">Tags.</param>
    public static string? Of(PoFile file, IReadOnlyCollection<string> languages)
    {
        var named = new[] { file.Field(TagField), file.Field(Field) }.OfType<string>().Select(name => name.Replace('_', '-')).Where(name => name.Length > 0).ToList();
        return named.SelectMany(name => languages.Where(tag => tag.Equals(name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault()
            // Programs have their own ways: zh_CN for zh-Hans.
            ?? named.Select(CldrLocale.TryFor).OfType<CldrLocale>().SelectMany(locale => languages.Where(tag => WithScript(CldrLocale.TryFor(tag)) == WithScript(locale))).FirstOrDefault();
    }

    // zh is written in Hans unless it says otherwise.
    private static string? WithScript(CldrLocale? locale) => locale is null || locale.Tag.Contains('-', StringComparison.Ordinal) ? locale?.Tag : $"{locale.Tag}-{locale.Script}";

    /// <summary>How a file names its language, for a fault.</summary>
    public static string Told(PoFile file) => file.Field(TagField) ?? file.Field(Field) ?? string.Empty;
}
