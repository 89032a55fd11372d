using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Cldr;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Input.Stamps;

namespace MesoSite.Exchange;

/// <summary>The texts of a site and their translation as a PO file: one entry a text of the original, in the order of its files.</summary>
internal static class PoFromTexts
{
    private const string TitleOfSite = "locales:site.title";

    /// <summary>Translates.</summary>
    /// <param name="original">The language that the others are translated from.</param>
    /// <param name="language">The translation.</param>
    /// <param name="locale">Its conventions.</param>
    /// <param name="stamps">What is known of it.</param>
    /// <param name="earlier">Earlier originals by their hashes.</param>
    public static PoFile Translate(
        LanguageTexts original, LanguageTexts language, CldrLocale locale, StampBook stamps, IReadOnlyDictionary<string, string> earlier)
    {
        var forms = PluralForms.Of(locale);
        return new PoFile(
            Header(original, language.Tag, forms, stamps),
            [.. TextGroup.All(original, language, stamps).Select(group => Entry(group, original, forms, earlier))]);
    }

    private static PoEntry Header(LanguageTexts original, string language, PluralForms forms, StampBook stamps)
    {
        // The day of the last stamp: a date of today would make another file of the same texts. msgfmt asks for all three fields.
        var last = stamps.Stamps.Values.Select(stamp => stamp.Delivery).MaxBy(delivery => delivery.On);
        var date = last is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{last.On:yyyy-MM-dd} 00:00+0000");
        var title = original.Find(TitleOfSite)?.Text.ReplaceLineEndings(" ") ?? "MesoSite";
        return new PoEntry
        {
            TranslatorComments =
            [
                $"\"{title}\", from {original.Tag} to {language}.",
                "Keep every directive such as :fact[bruising.course.longest], every link, {placeholder}, id of a heading such as {#on-the-day} and",
                "number in figures; their order is the sentence's. The labels of boxes are translated.",
                "Give the file back with: mesosite translations import FILE",
            ],
            Id = string.Empty,
            Texts =
            [
                string.Concat(
                    $"Project-Id-Version: {title}\n",
                    $"PO-Revision-Date: {date}\n",
                    $"Last-Translator: {last?.Name?.ReplaceLineEndings(" ")}\n",
                    "Language-Team: \n",
                    $"{PoLanguage.Field}: {PoLanguage.Posix(language)}\n",
                    $"{PoLanguage.TagField}: {language}\n",
                    $"X-Source-Language: {original.Tag}\n",
                    "MIME-Version: 1.0\n",
                    "Content-Type: text/plain; charset=UTF-8\n",
                    "Content-Transfer-Encoding: 8bit\n",
                    $"Plural-Forms: {forms.Header}\n",
                    "X-Generator: MesoSite\n"),
            ],
        };
    }

    private static PoEntry Entry(TextGroup group, LanguageTexts original, PluralForms forms, IReadOnlyDictionary<string, string> earlier)
    {
        var isStale = group.Standing == Standing.Stale;
        return new PoEntry
        {
            ExtractedComments = [.. Remarks(group, original, forms)],
            References = [$"{group.Originals[0].File.DisplayPath}:{group.Originals[0].Span.Line}"],
            Flags = isStale ? [PoEntry.FuzzyFlag] : [],
            PreviousId = isStale ? Before(group, group.Singular, earlier) : null,
            PreviousIdPlural = isStale && group.Plural is { } plural ? Before(group, plural, earlier) : null,
            Context = group.Key,
            Id = group.Singular,
            IdPlural = group.Plural,
            Texts = group.Plural is null
                ? [group.Translation(null) ?? string.Empty]
                : [.. forms.Categories.Select(category => group.Translation(category) ?? string.Empty)],
        };
    }

    // The original that the translation was made from; null where it is not known.
    private static string? Before(TextGroup group, string now, IReadOnlyDictionary<string, string> earlier)
    {
        var stamp = group.Standings.FirstOrDefault(text => text.Original.Text.Trim() == now.Trim())?.Stamp ?? group.Standings[0].Stamp;
        return stamp is null ? null : earlier.GetValueOrDefault(stamp.Original);
    }

    private static IEnumerable<string> Remarks(TextGroup group, LanguageTexts original, PluralForms forms)
    {
        yield return Kind(group, original);
        if (group.Standings.Any(text => text.IsSafety))
        {
            yield return "Safety text: a patient's life may hang on it.";
        }

        if (group.Plural is not null)
        {
            yield return $"Plural forms: {string.Join(", ", forms.Categories.Select((category, index) => $"{index} {category.ToString().ToLowerInvariant()}"))}.";
        }

        switch (group.Standing)
        {
            case Standing.Missing:
                yield return "Not translated yet.";
                break;
            case Standing.Stale:
                yield return "The original has changed since this was translated.";
                break;
            case Standing.Unstamped:
                yield return "It is not known which original this was translated from.";
                break;
        }

        if (group.Standings.Select(text => text.Stamp?.Delivery).OfType<Delivery>().FirstOrDefault() is { } delivery)
        {
            yield return Translated(delivery);
        }
    }

    private static string Translated(Delivery delivery)
    {
        var by = $"{delivery.By.ToString().ToLowerInvariant()}{(delivery.Name is null ? string.Empty : $", {delivery.Name}")}";
        var reviewed = delivery.Reviewed is null ? "not checked by anybody else" : string.Create(CultureInfo.InvariantCulture, $"checked by {delivery.Reviewed.By} on {delivery.Reviewed.On:yyyy-MM-dd}");
        return string.Create(CultureInfo.InvariantCulture, $"Translated by: {by}, on {delivery.On:yyyy-MM-dd}; {reviewed}.");
    }

    private static string Kind(TextGroup group, LanguageTexts original)
    {
        if (StampBook.IsOfTheme(group.Key))
        {
            return "Words of the theme.";
        }

        if (group.Key.StartsWith(AuthoredTexts.Locales, StringComparison.Ordinal))
        {
            return $"Words for the clinic's data: {string.Join(", ", group.Key[AuthoredTexts.Locales.Length..].Split('.'))}.";
        }

        var folder = group.Key.Split('#', ':')[0];
        var article = original.Article(folder)!;
        var part = group.Key[folder.Length..] switch
        {
            ":title" => "its title",
            ":description" => "its description for search results",
            "#" => "what stands before its first heading",
            var section => $"its section \"{article.Sections.First(known => section == $"#{known.Id.Value}").Title}\"",
        };
        return $"{(folder.StartsWith("pages/", StringComparison.Ordinal) ? "Page" : "Article")} \"{article.FrontMatter.Title}\": {part}.";
    }
}
