using System.Collections.Immutable;

namespace MesoSite.Benchmarks.Corpus;

/// <summary>A language of the corpus, read from <c>Words/</c>: its site's title, six headings, then words, one a line.</summary>
/// <param name="Tag">BCP 47 tag.</param>
/// <param name="Autonym">Its name for itself.</param>
/// <param name="IsRightToLeft">True for Arabic.</param>
/// <param name="Space">What stands between words: nothing in Chinese.</param>
/// <param name="Stop">What ends a sentence.</param>
/// <param name="Share">Length of its sentences in hundredths of an English one, so that all languages have pages of 6 to 7 KB.</param>
/// <param name="Site">The site's title.</param>
/// <param name="Headings">The headings of every page.</param>
/// <param name="Words">The words of its sentences.</param>
internal sealed record CorpusLanguage(
    string Tag,
    string Autonym,
    bool IsRightToLeft,
    string Space,
    string Stop,
    int Share,
    string Site,
    ImmutableArray<string> Headings,
    ImmutableArray<string> Words)
{
    /// <summary>Sections of a page.</summary>
    public const int Sections = 6;

    /// <summary>All of them, the one that is translated from first.</summary>
    public static readonly ImmutableArray<CorpusLanguage> All =
    [
        Read("en", "English", false, " ", ".", 100),
        Read("es", "Español", false, " ", ".", 98),
        Read("ar", "العربية", true, " ", ".", 76),
        Read("zh-Hans", "简体中文", false, string.Empty, "。", 100),
    ];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Index => All.IndexOf(this);

    private static CorpusLanguage Read(string tag, string autonym, bool isRightToLeft, string space, string stop, int share)
    {
        using var reader = new StreamReader(typeof(CorpusLanguage).Assembly.GetManifestResourceStream($"words/{tag}.txt")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new CorpusLanguage(tag, autonym, isRightToLeft, space, stop, share, lines[0], [.. lines[1..(Sections + 1)]], [.. lines[(Sections + 1)..]]);
    }
}
