using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MesoSite.Input.Content;
using MesoSite.Input.Typography;

namespace MesoSite.PostProcess;

/// <summary>
/// By which words the languages of a site are told apart: those that each uses most, learnt from its own texts. A common word
/// is "the" or "of", in any text of a language; what a text is about hardly matters.
/// </summary>
internal sealed class CommonWords
{
    private const int Most = 60;

    // With fewer words there is no telling which are common.
    private const int Enough = 600;

    // Below this a sentence may be made of names alone.
    private const int ShortestPassage = 8;

    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> common;

    /// <summary>Learns.</summary>
    /// <param name="texts">By language, all of its texts.</param>
    public CommonWords(IEnumerable<(string Language, IEnumerable<AuthoredText> Texts)> texts) =>
        common = texts.ToImmutableDictionary(language => language.Language, language => MostUsed(language.Texts), StringComparer.Ordinal);

    /// <summary>The language that a text is in, where that is plainly another than it should be; else null.</summary>
    /// <param name="language">The language that it should be in.</param>
    /// <param name="text">A paragraph or the like.</param>
    public string? OtherThan(string language, string text)
    {
        var words = In(text).ToList();
        var own = common[language];
        if (words.Count < ShortestPassage || own.IsEmpty)
        {
            return null;
        }

        // Words that both use tell nothing.
        var others = from other in common
                     where other.Key != language
                     let likeOther = words.Count(word => other.Value.Contains(word) && !own.Contains(word))
                     let likeOwn = words.Count(word => own.Contains(word) && !other.Value.Contains(word))
                     where likeOther * 6 >= words.Count && likeOther > 4 * likeOwn
                     orderby likeOther descending
                     select other.Key;
        return others.FirstOrDefault();
    }

    private static ImmutableHashSet<string> MostUsed(IEnumerable<AuthoredText> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(text => PassagesFromText.Translate(text.Text)).SelectMany(passage => In(passage.Text)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }

        return counts.Values.Sum() < Enough ? [] : [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(Most).Select(count => count.Key)];
    }

    // An apostrophe ends a word, so that "l'eau" shows its article.
    private static IEnumerable<string> In(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetter(text[at]))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                yield return text[start..at].ToLowerInvariant();
                start = -1;
            }
        }
    }
}
