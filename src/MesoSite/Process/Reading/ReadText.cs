using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Readability;

namespace MesoSite.Process.Reading;

/// <summary>How hard the texts of one language are to read.</summary>
/// <param name="Tag">Its BCP 47 tag.</param>
/// <param name="Measure">How they are measured.</param>
/// <param name="Limit">How hard an article may be, in the unit of the first formula; null where <c>site.yaml</c> sets no limit.</param>
/// <param name="Texts">The articles first, then the pages, then the words for the data.</param>
public sealed record LanguageReading(string Tag, ReadingLanguage Measure, decimal? Limit, ImmutableArray<ReadText> Texts);

/// <summary>A text that is measured as one.</summary>
/// <param name="Name">Such as <c>articles/side-effects</c>; the words for the data are one text a kind, such as <c>effects</c>.</param>
/// <param name="IsArticle">True for the texts that the limit is for.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record ReadText(string Name, bool IsArticle, SourceSpan Place, ImmutableArray<ReadSentence> Sentences)
{
    /// <summary>What they count together.</summary>
    public TextCounts Counts { get; } = Sentences.Aggregate(TextCounts.None, (sum, sentence) => sum.Plus(sentence.Counts));
}

/// <summary>A sentence as a patient reads it.</summary>
/// <param name="Text">Without marks, facts said.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Counts">What it counts.</param>
public sealed record ReadSentence(string Text, SourceSpan Place, TextCounts Counts);
