using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Input.Yaml;

/// <summary>Writes texts as YAML scalars, in the style of one that is there already as far as the text allows (YAML 1.2, chapter 7).</summary>
internal static partial class YamlText
{
    // What a plain scalar may not begin with; a few of them could with care, but quotes do no harm.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~";

    /// <summary>The scalar, without a line end after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="like">A scalar as it stands in a file.</param>
    /// <param name="indent">Columns before each line of a block.</param>
    /// <param name="inFlow">True inside <c>{ }</c> or <c>[ ]</c>.</param>
    public static string Write(string text, string like, int indent, bool inFlow) => like switch
    {
        ['|' or '>', ..] when !inFlow && Block(text, like, indent) is { } block => block,
        ['"', ..] => Quoted(text),
        ['\'', ..] when IsOnOneLine(text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => IsPlain(text, inFlow) ? text : Quoted(text),
    };

    /// <summary>Columns before the lines of a block as it stands in a file; the given ones where it has no lines.</summary>
    public static int IndentOf(string block, int otherwise)
    {
        var line = block.Split('\n').Skip(1).FirstOrDefault(line => line.Trim(' ').Length > 0);
        return line is null ? otherwise : line.Length - line.TrimStart(' ').Length;
    }

    /// <summary>A text in double quotes, on one line.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsPrinted(letter) => letter.ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Null where a block cannot hold the text.
    private static string? Block(string text, string like, int indent)
    {
        // A header with a digit says how far its own lines are indented.
        var header = like.Split('\n')[0];
        if (header.Any(char.IsAsciiDigit) || text.Length == 0 || char.IsWhiteSpace(text[0]) || text[^1] == '\n' || !text.All(letter => letter == '\n' || IsPrinted(letter)))
        {
            return null;
        }

        var folded = header[0] == '>' && !Indented().IsMatch(text);
        header = folded ? header : $"|{header[1..]}";
        // Folding takes one line end of each run, or makes it a space.
        var lines = (folded ? LineEnds().Replace(text, match => match.Value + "\n") : text).Split('\n');
        return string.Join('\n', [header, .. lines.Select(line => line.Length == 0 ? line : new string(' ', indent) + line)]);
    }

    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && IsOnOneLine(text)
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && text is not ("null" or "...")
        && !Broken().IsMatch(text)
        && !(inFlow && text.Any(letter => letter is ',' or '[' or ']' or '{' or '}' or ':'));

    private static bool IsOnOneLine(string text) => text.All(IsPrinted);

    // What YAML reads as it stands, and not as the end of a line.
    private static bool IsPrinted(char letter) => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    [GeneratedRegex(@"^[ \t]", RegexOptions.Multiline)]
    private static partial Regex Indented();

    [GeneratedRegex(@"\n+")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@":\s|\s#")]
    private static partial Regex Broken();
}
