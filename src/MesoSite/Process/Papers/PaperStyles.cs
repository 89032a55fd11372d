using System.Globalization;
using System.Text;
using MesoSite.Input.Content;

namespace MesoSite.Process.Papers;

/// <summary>What a paper's style has besides the theme's: its sheet, and the words of the margins, which no style sheet of the site can know.</summary>
internal static class PaperStyles
{
    /// <summary>The whole style of a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="version">Version of its content.</param>
    /// <param name="content">The content of the site.</param>
    public static string Of(Paper paper, string version, SiteContent content)
    {
        var voice = paper.Voice;
        var theme = string.Concat(content.Theme.PaperStyles.Select(style => style.Text));
        var isRightToLeft = voice.View.Dir == "rtl";
        var (start, end) = isRightToLeft ? ("right", "left") : ("left", "right");
        // What stands in the margins is small, but in large print not smaller than usual print.
        var type = string.Create(CultureInfo.InvariantCulture, $"font: {(int)(paper.Size ?? TypeSize.Usual) * 0.7:0.0}pt sans-serif; color: #000;");
        // A card has no margins, and says where it comes from by itself.
        var margins = paper.Kind == PaperKind.Card
            ? string.Empty
            : $"@bottom-{start} {{ content: {Quoted($"{content.Settings.Clinic.Name} · {voice.Text("version", ("version", version))}")}; {type} }}"
                + $"@bottom-{end} {{ content: {PageOfPages(voice.Text("paper-page", ("page", "\0p"), ("pages", "\0n")))}; {type} }}";
        return $"{theme}\n@page {{ size: {paper.Sheet}; {margins} }}\n";
    }

    // The language's own sentence, with counters in the place of its numbers.
    private static string PageOfPages(string sentence)
    {
        var content = new StringBuilder();
        foreach (var part in sentence.Split('\0'))
        {
            var isFirst = content.Length == 0;
            content.Append(!isFirst && part[0] == 'p' ? "counter(page) " : !isFirst && part[0] == 'n' ? "counter(pages) " : string.Empty);
            content.Append(Quoted(isFirst ? part : part[1..])).Append(' ');
        }

        return content.ToString();
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter is '"' or '\\' || char.IsControl(letter) ? $"\\{(int)letter:x} " : letter);
        }

        return quoted.Append('"').ToString();
    }
}
