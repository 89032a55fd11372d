namespace MesoSite.Cldr;

/// <summary>Fills the gaps of CLDR's patterns.</summary>
internal static class Pattern
{
    /// <summary>Puts the text for <c>{0}</c>; a pattern without it (<c>يومان</c>, two days) is all there is to say.</summary>
    public static string Fill(string pattern, string value) => pattern.Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>
    /// Puts the texts for <c>{0}</c> and <c>{1}</c>, in that order in all of CLDR (<c>refresh.mjs</c> makes sure); in one go, so that a
    /// text that itself holds "{1}" stays as it is.
    /// </summary>
    public static string Fill(string pattern, string first, string second)
    {
        var (a, b) = (pattern.IndexOf("{0}", StringComparison.Ordinal), pattern.IndexOf("{1}", StringComparison.Ordinal));
        return string.Concat(pattern[..a], first, pattern[(a + 3)..b], second + pattern[(b + 3)..]);
    }
}
