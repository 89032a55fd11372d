using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Facts;
using MesoSite.Process.Language;
using MesoSite.Process.Text;
using MesoSite.Readability;

namespace MesoSite.Process.Reading;

/// <summary>Content to how hard its texts are to read, and articles held against the limits of <c>site.yaml</c>.</summary>
internal static class ReadingFromContent
{
    /// <summary>Measures all texts.</summary>
    /// <param name="content">The content.</param>
    /// <param name="facts">Its facts by path.</param>
    public static ImmutableArray<LanguageReading> Translate(SiteContent content, ImmutableSortedDictionary<string, FactValue> facts)
    {
        var site = Site(content, facts);
        return [.. Parallelism.Map(content.Languages, language => Read(language, site, texts => texts.All()))];
    }

    /// <summary>Adds a warning for each article past its language's limit.</summary>
    /// <param name="content">The content.</param>
    /// <param name="facts">Its facts by path.</param>
    /// <param name="bag">Takes the warnings.</param>
    public static void Check(SiteContent content, ImmutableSortedDictionary<string, FactValue> facts, DiagnosticBag bag)
    {
        var limited = content.Languages.Where(language => content.Settings.ReadingLevel.Has(language.Tag)).ToImmutableArray();
        if (limited.IsEmpty)
        {
            return;
        }

        var site = Site(content, facts);
        foreach (var reading in Parallelism.Map(limited, language => Read(language, site, texts => texts.Articles())))
        {
            foreach (var text in reading.Texts.Where(text => text.Counts.Words > 0))
            {
                Check(text, reading, bag);
            }
        }
    }

    private static void Check(ReadText text, LanguageReading reading, DiagnosticBag bag)
    {
        var formula = reading.Measure.First;
        var (score, limit) = (formula.Shown(text.Counts), reading.Limit!.Value);
        if (!formula.Keeps(score, limit))
        {
            var hardest = text.Sentences[HardSentences.Order([.. text.Sentences.Select(sentence => sentence.Counts)], formula)[0]];
            bag.Add(ProcessFaults.HardToRead(
                text.Place,
                $"{text.Name} in {reading.Tag}",
                string.Create(CultureInfo.InvariantCulture, $"{formula.Name} {score}"),
                string.Create(CultureInfo.InvariantCulture, $"{limit} ({formula.Unit})"),
                new Located<string>("the sentence that makes it hardest", hardest.Place)));
        }
    }

    private static LanguageReading Read(LanguageContent language, SiteContext site, Func<TextsOfLanguage, IEnumerable<ReadText>> choose)
    {
        var levels = site.Content.Settings.ReadingLevel;
        var measure = ReadingLanguages.For(language.Tag);
        // The texts are read aloud, so to speak, on a page that does not exist: links in them lead nowhere.
        var context = new TextContext(site, site.VoiceOf(language.Tag), string.Empty);
        return new LanguageReading(
            language.Tag, measure, levels.TryGet(language.Tag, out var limit) ? limit : null, [.. choose(new TextsOfLanguage(language, measure, context))]);
    }

    // Faults of a text are those of the page that it stands on, and are added when that page is planned.
    private static SiteContext Site(SiteContent content, ImmutableSortedDictionary<string, FactValue> facts)
    {
        var bag = new DiagnosticBag();
        return new SiteContext(
            content, facts, new Addresses(content), Assets.FromContent(content), [.. content.Languages.Select(language => new Voice(language, bag))], bag);
    }
}
