using MesoSite.Input.Content;
using MesoSite.Input.Markdown;
using MesoSite.Process.Text;
using MesoSite.Readability;

namespace MesoSite.Process.Reading;

/// <summary>What of a language is measured: the articles, the pages, and the longer words for the data.</summary>
internal sealed class TextsOfLanguage(LanguageContent language, ReadingLanguage measure, TextContext context)
{
    /// <summary>The articles alone.</summary>
    public IEnumerable<ReadText> Articles() => language.Articles.Select(article => Of("articles", article));

    /// <summary>Everything.</summary>
    public IEnumerable<ReadText> All() =>
    [
        .. Articles(),
        .. language.Pages.Select(page => Of("pages", page)),
        OfData("effects", Effects()),
        OfData("checker", Checker()),
        OfData("dispositions", language.Words.Dispositions.SelectMany(entry => Sentences(entry.Value.Action))),
    ];

    private ReadText Of(string folder, Article article) =>
        new($"{folder}/{article.Id}", folder == "articles", article.File.Start, [.. Sentences(article.Body)]);

    private ReadText OfData(string name, IEnumerable<ReadSentence> sentences) => new(name, false, language.Words.File.Start, [.. sentences]);

    private IEnumerable<ReadSentence> Effects()
    {
        foreach (var (id, words) in language.Words.Effects)
        {
            // A text that several effects share says the facts of the one that it is read for.
            context.Effect = id.Value;
            foreach (var sentence in new[] { words.Summary, words.About, words.Course }.SelectMany(Sentences).ToList())
            {
                yield return sentence;
            }

            context.Effect = null;
        }
    }

    private IEnumerable<ReadSentence> Checker()
    {
        if (language.Words.Checker is not { } checker)
        {
            return [];
        }

        var questions = checker.Questions.SelectMany(entry => Ask(entry.Id.Value).Concat(entry.Value.Help is { } help ? Sentences(help) : []));
        return [.. Sentences(checker.Lead), .. questions, .. checker.Reasons.SelectMany(entry => Sentences(entry.Value))];
    }

    // A question is plain text, and keeps its place among the texts to translate.
    private IEnumerable<ReadSentence> Ask(string question) =>
        from text in language.Texts
        where text.Key == $"locales:checker.questions.{question}.ask"
        from range in measure.Sentences(text.Text)
        let sentence = text.Text[range]
        select new ReadSentence(sentence, text.Span, measure.Count(sentence));

    // What stands in for a translation is measured in its own language.
    private IEnumerable<ReadSentence> Sentences(MarkdownText text) =>
        from passage in text.IsOriginal ? [] : SpokenText.Of(text, context)
        from range in measure.Sentences(passage.Text)
        let sentence = passage.Text[range]
        select new ReadSentence(sentence, passage.Place(range), measure.Count(sentence));
}
