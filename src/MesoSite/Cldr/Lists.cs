namespace MesoSite.Cldr;

/// <summary>
/// Enumerations in a sentence. Items are plain text, not HTML: in some languages the conjunction hears how the next one begins.
/// </summary>
public static class Lists
{
    /// <summary>"a, b and c"; empty for no items.</summary>
    public static string And(CldrLocale locale, IReadOnlyList<string> items) => Join(locale, locale.Data.Lists.And, items);

    /// <summary>"a, b or c"; empty for no items.</summary>
    public static string Or(CldrLocale locale, IReadOnlyList<string> items) => Join(locale, locale.Data.Lists.Or, items);

    private static string Join(CldrLocale locale, ListPatterns patterns, IReadOnlyList<string> items)
    {
        if (items.Count < 2)
        {
            return items.Count == 0 ? "" : items[0];
        }

        var last = items[^1];
        if (items.Count == 2)
        {
            return Pattern.Fill(Conjunctions.Before(last, patterns.Two, locale), items[0], last);
        }

        var text = Pattern.Fill(patterns.Start, items[0], items[1]);
        for (var index = 2; index < items.Count - 1; index++)
        {
            text = Pattern.Fill(patterns.Middle, text, items[index]);
        }

        return Pattern.Fill(Conjunctions.Before(last, patterns.End, locale), text, last);
    }
}
