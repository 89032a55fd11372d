using MesoSite.Benchmarks.Corpus;

namespace MesoSite.Benchmarks.Sites;

/// <summary>Writes the corpus for a tool.</summary>
internal static class SiteFiles
{
    /// <summary>Writes every article in every language.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="dialect">How the tool wants them.</param>
    /// <param name="path">Path of a page's file.</param>
    public static void Write(int articles, Dialect dialect, Func<CorpusPage, string> path)
    {
        foreach (var language in CorpusLanguage.All)
        {
            for (var number = 0; number < articles; number++)
            {
                var page = PageFromNumber.Make(language, number, articles, dialect);
                Write(path(page), page.File(dialect));
            }
        }
    }

    /// <summary>Writes a file and the folders above it.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
