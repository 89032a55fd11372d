using System.Text;

namespace MesoSite.Benchmarks.Corpus;

/// <summary>
/// A page from its number: the same page on every machine. Its shape (sections, sentences, links, doses) depends on the number
/// alone, its words on the language too, so that all translations of an article have the same links and figures.
/// </summary>
internal sealed class PageFromNumber
{
    private const int Paragraphs = 2;
    private const int ListItems = 5;
    private const int TableRows = 5;
    private const int TableColumns = 3;

    private readonly CorpusLanguage language;
    private readonly Dialect dialect;
    private readonly int articles;
    private readonly Random shape;
    private readonly Random words;

    private PageFromNumber(CorpusLanguage language, int number, int articles, Dialect dialect)
    {
        (this.language, this.dialect, this.articles) = (language, dialect, articles);
        shape = new Random(number);
        words = new Random(((number + 1) * CorpusLanguage.All.Length) + language.Index);
    }

    /// <summary>Makes a page.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="number">The article's number, from 0.</param>
    /// <param name="articles">How many articles there are to link to.</param>
    /// <param name="dialect">The tool it is for.</param>
    public static CorpusPage Make(CorpusLanguage language, int number, int articles, Dialect dialect) =>
        new PageFromNumber(language, number, articles, dialect).Page(number);

    /// <summary>An article's name in addresses.</summary>
    public static string Slug(int number) => $"article-{number:00000}";

    private CorpusPage Page(int number)
    {
        var title = $"{Capital(Words(4))} {20_000 + number}";
        var description = Sentence(12);
        var body = new StringBuilder();
        for (var section = 0; section < CorpusLanguage.Sections; section++)
        {
            body.Append($"{(section is 2 or 4 ? "###" : "##")} {language.Headings[section]}{dialect.HeadingId(section + 1)}\n\n");
            for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
            {
                body.Append(Paragraph()).Append("\n\n");
            }

            body.Append(section switch
            {
                1 or 3 => List(),
                2 => Table(),
                _ => $"{Sentence(5)}{language.Space}[{Words(3)}]({dialect.Link(Slug(shape.Next(articles)), language)}){language.Space}{dialect.Fact(language)}{language.Stop}\n\n",
            });
        }

        return new CorpusPage(language, Slug(number), title, description, body.ToString());
    }

    private string Paragraph() => string.Join(language.Space, Enumerable.Range(0, shape.Next(4, 6)).Select(_ => Sentence(shape.Next(9, 18))));

    private string List() => string.Concat(Enumerable.Range(0, ListItems).Select(item => $"- {(item % 2 == 0 ? string.Empty : $"**{Words(2)}**{language.Stop}{language.Space}")}{Sentence(8)}\n")) + "\n";

    private string Table()
    {
        var rows = Enumerable.Range(0, TableRows).Select(_ => Row(() => Words(2)) + $" {shape.Next(20, 90)} mg |\n");
        return $"{Row(() => Words(1))} mg |\n|{string.Concat(Enumerable.Repeat(" --- |", TableColumns + 1))}\n{string.Concat(rows)}\n";
    }

    private static string Row(Func<string> cell) => "|" + string.Concat(Enumerable.Range(0, TableColumns).Select(_ => $" {cell()} |"));

    private string Sentence(int length)
    {
        var parts = Enumerable.Range(0, Math.Max(3, length * language.Share / 100)).Select(_ => Word()).ToArray();
        if (shape.Next(5) < 2)
        {
            var mark = shape.Next(2) == 0 ? "*" : "**";
            parts[parts.Length / 2] = mark + parts[parts.Length / 2] + mark;
        }

        return Capital(string.Join(language.Space, parts)) + language.Stop;
    }

    private string Words(int count) => string.Join(language.Space, Enumerable.Range(0, count).Select(_ => Word()));

    private string Word() => language.Words[words.Next(language.Words.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
