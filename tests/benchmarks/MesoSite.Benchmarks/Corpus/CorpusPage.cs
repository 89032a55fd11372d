namespace MesoSite.Benchmarks.Corpus;

/// <summary>A page of the corpus.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Slug">Its name in addresses, the same in every language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Body">Markdown.</param>
internal sealed record CorpusPage(CorpusLanguage Language, string Slug, string Title, string Description, string Body)
{
    /// <summary>The whole file for a tool.</summary>
    public string File(Dialect dialect) => $"---\n{dialect.FrontMatter(this)}\n---\n{Body}";
}
