using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Promises;

/// <summary>Finds what promises, in texts of one language.</summary>
internal sealed class PromiseFinder(PromiseWords words, string language)
{
    // Few texts hold any of these, and to find that out takes a tenth of the time that the patterns take.
    private readonly SearchValues<string> marks = SearchValues.Create([.. words.Words.Select(phrase => phrase.Value.Mark(language))], StringComparison.Ordinal);
    private readonly Regex promised = Any(words.Words, language)!;
    private readonly Regex? allowed = Any(words.Allowed, language);

    /// <summary>The places of promises in a text that stand in no phrase that is allowed.</summary>
    public IEnumerable<Range> In(string text)
    {
        var folded = FoldedText.Of(text, language);
        if (!folded.Text.AsSpan().ContainsAny(marks))
        {
            yield break;
        }

        var found = promised.Matches(folded.Text);
        if (found.Count == 0)
        {
            yield break;
        }

        List<Match> exceptions = allowed is null ? [] : [.. allowed.Matches(folded.Text).AsEnumerable()];
        foreach (var match in found.Where(match => !exceptions.Any(phrase => phrase.Index <= match.Index && match.Index + match.Length <= phrase.Index + phrase.Length)))
        {
            yield return folded.Offsets[match.Index]..(folded.Offsets[match.Index + match.Length - 1] + 1);
        }
    }

    // Of several that begin at the same place the longest is found. No repetition stands in another, so that no text takes long.
    private static Regex? Any(ImmutableArray<Located<Phrase>> phrases, string language) => phrases.IsEmpty
        ? null
        : new Regex(
            string.Join('|', phrases.Select(phrase => phrase.Value).OrderByDescending(phrase => phrase.Text.Length).Select(phrase => $"(?:{phrase.Pattern(language)})")),
            RegexOptions.CultureInvariant);
}
