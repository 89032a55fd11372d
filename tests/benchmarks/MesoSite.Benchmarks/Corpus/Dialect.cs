namespace MesoSite.Benchmarks.Corpus;

/// <summary>How one tool wants what Markdown leaves open; the words are the same for all.</summary>
/// <param name="FrontMatter">The lines between the dashes, without them.</param>
/// <param name="Link">Address of a link to an article, by its slug and the page's language.</param>
/// <param name="Fact">The length of time that each page names, in the page's language.</param>
/// <param name="HeadingId">What follows a heading, by its number.</param>
internal sealed record Dialect(
    Func<CorpusPage, string> FrontMatter, Func<string, CorpusLanguage, string> Link, Func<CorpusLanguage, string> Fact, Func<int, string> HeadingId);
