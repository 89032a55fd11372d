using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Markdown;

namespace MesoSite.Process.Text;

/// <summary>
/// Finds a number with a unit of time typed by hand near a side effect's name. The unit words are CLDR's, so this works in
/// every language. A number before the name and a number after it both count: "near" is the same paragraph.
/// </summary>
internal static class TypedNumbers
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Regex> Patterns = new();

    public static void Check(MarkdownText text, TextContext context)
    {
        Regex? pattern = null;
        foreach (var leaf in text.Document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null)
            {
                continue;
            }

            var literals = leaf.Inline.Descendants<LiteralInline>().ToList();
            var number = literals
                .Where(literal => literal.Content.AsSpan().ContainsAnyInRange('0', '9') || HasNativeDigit(literal))
                .Select(literal => (literal, match: (pattern ??= PatternFor(context.Voice.Locale)).Match(literal.Content.ToString())))
                .FirstOrDefault(pair => pair.match.Success);
            if (number.literal is null)
            {
                continue;
            }

            var paragraph = string.Concat(literals.Select(literal => literal.Content.ToString()));
            var names = context.Voice.Words.Effects.Select(entry => entry.Value.Name);
            if (names.FirstOrDefault(name => paragraph.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } name)
            {
                context.Bag.Add(ProcessFaults.TypedNumber(text.SpanOf(number.literal), number.match.Value, name));
            }
        }
    }

    private static bool HasNativeDigit(LiteralInline literal) => literal.Content.ToString().Any(char.IsDigit);

    private static Regex PatternFor(CldrLocale locale) => Patterns.GetOrAdd(locale.Tag, _ =>
    {
        DurationUnit[] units = [DurationUnit.Minute, DurationUnit.Hour, DurationUnit.Day, DurationUnit.Week, DurationUnit.Month];
        // 1, 2, 3, 11 and 100 between them show every plural category of the languages CLDR knows.
        decimal[] numbers = [0, 1, 2, 3, 6, 11, 100, 1.5m];
        var words = units
            .SelectMany(unit => numbers.Select(number => Durations.Format(locale, number, unit, UnitWidth.Long)))
            .Select(text => new string([.. text.Where(letter => !char.IsDigit(letter) && letter is not ('.' or ',' or '٫'))]).Trim())
            .Distinct()
            .OrderByDescending(word => word.Length)
            .Select(Regex.Escape);
        return new Regex($@"\d+(?:\s*[–-]\s*\d+)?\s*(?:{string.Join('|', words)})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    });
}
