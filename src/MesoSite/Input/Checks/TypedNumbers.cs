using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Markdown;

namespace MesoSite.Input.Checks;

/// <summary>
/// Finds a number with a unit of time typed by hand near a side effect's name: in the same paragraph. The unit words are
/// CLDR's, so this works in every language.
/// </summary>
internal static class TypedNumbers
{
    private static readonly DurationUnit[] Units =
        [DurationUnit.Minute, DurationUnit.Hour, DurationUnit.Day, DurationUnit.Week, DurationUnit.Month];

    // Between them these show every plural category of the languages that CLDR knows.
    private static readonly decimal[] Numbers = [0, 1, 2, 3, 6, 11, 100, 1.5m];

    public static void Check(SiteContent content, DiagnosticBag bag) => Parallelism.Map(content.Languages, language =>
    {
        var pattern = new Lazy<Regex>(() => PatternFor(CldrLocale.TryFor(language.Tag)!));
        foreach (var text in language.EffectTexts())
        {
            Check(text, language.Words, pattern, bag);
        }

        return language.Tag;
    });

    private static void Check(MarkdownText text, Words words, Lazy<Regex> pattern, DiagnosticBag bag)
    {
        // But for escapes and entities, what stands in a paragraph stands so in the text: most texts need not be taken apart.
        if (!HasDigit(text.Text) || (!text.Text.AsSpan().ContainsAny('\\', '&') && !pattern.Value.IsMatch(text.Text)))
        {
            return;
        }

        foreach (var leaf in text.Document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            foreach (var literal in leaf.Inline!.Descendants<LiteralInline>().Where(literal => HasDigit(literal.Content.AsSpan())))
            {
                var match = pattern.Value.Match(literal.Content.ToString());
                if (match.Success)
                {
                    // One fault a paragraph is enough.
                    CheckParagraph(text, leaf, literal, match.Value, words, bag);
                    break;
                }
            }
        }
    }

    private static void CheckParagraph(MarkdownText text, LeafBlock leaf, LiteralInline node, string number, Words words, DiagnosticBag bag)
    {
        var paragraph = string.Concat(leaf.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        if (NamedIn(paragraph, words) is { } named)
        {
            bag.Add(InputFaults.TypedNumber(text.SpanOf(node), number, named.Value.Name, named.Id.Value));
        }
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static TableEntry<EffectWords>? NamedIn(string paragraph, Words words)
    {
        foreach (var entry in words.Effects)
        {
            if (paragraph.Contains(entry.Value.Name, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }

    private static Regex PatternFor(CldrLocale locale)
    {
        var words = Units
            .SelectMany(unit => Numbers.Select(number => Durations.Format(locale, number, unit, UnitWidth.Long)))
            .Select(text => new string([.. text.Where(letter => !char.IsDigit(letter) && letter is not ('.' or ',' or '٫'))]).Trim())
            .Distinct()
            .OrderByDescending(word => word.Length)
            .Select(Regex.Escape);
        return new Regex($@"\d+(?:\s*[–-]\s*\d+)?\s*(?:{string.Join('|', words)})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
