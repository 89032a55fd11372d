using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using MesoSite.Core;
using MesoSite.Process.Reading;
using MesoSite.Readability;
using Spectre.Console;

namespace MesoSite.Cli.Translations;

/// <summary>The scores of each text, and the sentences that make them.</summary>
/// <param name="diagnostics">What is wrong with the content.</param>
/// <param name="languages">The languages to show.</param>
/// <param name="hardest">How many sentences to list for each.</param>
internal sealed class ReadingReport(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<LanguageReading> languages, int hardest)
{
    public void Write(IAnsiConsole output)
    {
        foreach (var language in languages)
        {
            output.Write(Scores(language));
            foreach (var sentence in Hardest(language))
            {
                output.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{sentence.Place.ToString()}");
                output.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {Told(language.Measure.First, sentence.Counts)}; {Unit(language, sentence.Counts.Words)}");
                output.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {sentence.Text}");
            }
        }
    }

    public string ToJson() => JsonReport.Write(new JsonObject
    {
        ["languages"] = JsonReport.List(languages.Select(language => new JsonObject
        {
            ["language"] = language.Tag,
            ["limit"] = language.Limit,
            ["texts"] = JsonReport.List(language.Texts.Where(IsText).Select(text => new JsonObject
            {
                ["name"] = text.Name,
                ["keepsLimit"] = KeepsLimit(text, language),
                ["scores"] = JsonReport.Map(language.Measure.Formulas, formula => formula.Name, formula => formula.Shown(text.Counts)),
                ["sentences"] = text.Counts.Sentences,
                ["words"] = text.Counts.Words,
                ["wordsASentence"] = Math.Round(text.Counts.WordsASentence, 1),
            })),
            ["hardest"] = JsonReport.List(Hardest(language).Select(sentence => new JsonObject
            {
                ["file"] = sentence.Place.File.DisplayPath,
                ["line"] = sentence.Place.Line,
                ["column"] = sentence.Place.Column,
                ["score"] = language.Measure.First.Shown(sentence.Counts),
                ["words"] = sentence.Counts.Words,
                ["text"] = sentence.Text,
            })),
        })),
        ["diagnostics"] = JsonReport.Of(diagnostics),
    });

    private static Table Scores(LanguageReading language)
    {
        var measure = language.Measure;
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(language.Tag)).AddColumns("text", "limit");
        table.AddColumns([.. measure.Formulas.Select(formula => Markup.Escape($"{formula.Name} ({formula.Unit.Split(',')[0]})")), "sentences"]);
        if (!measure.CountsCharacters)
        {
            table.AddColumn("words a sentence");
        }

        foreach (var text in language.Texts.Where(IsText))
        {
            var verdict = KeepsLimit(text, language) switch
            {
                null => string.Empty,
                true => "kept",
                false => string.Create(CultureInfo.InvariantCulture, $"past {language.Limit}"),
            };
            var row = new List<string> { text.Name, verdict };
            row.AddRange(measure.Formulas.Select(formula => Told(formula, text.Counts)));
            row.Add(text.Counts.Sentences.ToString(CultureInfo.InvariantCulture));
            if (!measure.CountsCharacters)
            {
                row.Add(text.Counts.WordsASentence.ToString("0.0", CultureInfo.InvariantCulture));
            }

            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        return table;
    }

    private IEnumerable<ReadSentence> Hardest(LanguageReading language)
    {
        var sentences = language.Texts.SelectMany(text => text.Sentences).ToImmutableArray();
        return HardSentences.Order([.. sentences.Select(sentence => sentence.Counts)], language.Measure.First)
            .Take(hardest)
            .Select(place => sentences[place]);
    }

    // A site without a checker has no words for one.
    private static bool IsText(ReadText text) => text.Counts.Words > 0;

    private static bool? KeepsLimit(ReadText text, LanguageReading language) =>
        text.IsArticle && language.Limit is { } limit ? language.Measure.First.Keeps(language.Measure.First.Shown(text.Counts), limit) : null;

    private static string Told(Formula formula, TextCounts counts) => formula.Shown(counts).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Unit(LanguageReading language, int words) =>
        string.Create(CultureInfo.InvariantCulture, $"{words} {(language.Measure.CountsCharacters ? "characters" : "words")}");
}
