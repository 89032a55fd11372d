namespace MesoSite.Authoring;

/// <summary>What stands above an article.</summary>
internal static class ArticleHead
{
    private const string End = "\n---\n";

    /// <summary>The article with one more line in its head.</summary>
    /// <param name="text">The article.</param>
    /// <param name="line">The line, with its end.</param>
    public static string With(string text, string line) => text.Insert(text.IndexOf(End, StringComparison.Ordinal) + 1, line);

    /// <summary>The article without a line of its head.</summary>
    /// <param name="text">The article.</param>
    /// <param name="line">The line, with its end.</param>
    public static string Without(string text, string line) =>
        text.IndexOf("\n" + line, StringComparison.Ordinal) is >= 0 and var at && at < text.IndexOf(End, StringComparison.Ordinal) ? text.Remove(at + 1, line.Length) : text;
}
