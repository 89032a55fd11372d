using System.Collections.Immutable;

namespace MesoSite.Cldr;

/// <summary>Which locales are embedded (<c>data/index.json</c>), and which of them serves a language tag.</summary>
/// <param name="Tags">The embedded locales, sorted.</param>
/// <param name="Aliases">Where cutting from the right would lead astray: <c>iw</c> → <c>he</c>, <c>zh-TW</c> → <c>zh-Hant</c>.</param>
internal sealed record LocaleIndex(ImmutableArray<string> Tags, ImmutableDictionary<string, string> Aliases)
{
    /// <summary>
    /// The nearest embedded tag, found by cutting subtags from the right, and the script if that was among those cut; null where
    /// there is none.
    /// </summary>
    public (string Tag, string? CutScript)? Nearest(string languageTag)
    {
        var tag = Canonical(languageTag);
        string? script = null;
        while (true)
        {
            tag = Aliases.GetValueOrDefault(tag, tag);
            if (Tags.Contains(tag))
            {
                return (tag, script);
            }

            var parts = tag.Split('-');
            if (parts.Length == 1)
            {
                return null;
            }

            // Four letters: a script; with a digit first (de-1996) a variant.
            script = parts is [_, [>= 'A' and <= 'Z', _, _, _]] ? parts[1] : script;
            tag = string.Join('-', parts[..^1]);
        }
    }

    /// <summary>BCP 47's usual case: language lower, Script title, REGION upper.</summary>
    private static string Canonical(string languageTag) => string.Join('-', languageTag.Split('-', '_').Select((part, index) =>
        index == 0 ? part.ToLowerInvariant()
        : part.Length == 2 ? part.ToUpperInvariant()
        : part.Length == 4 ? char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()
        : part.ToLowerInvariant()));
}
