using System.Text;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>A style sheet loads nothing from elsewhere, and no other style sheet.</summary>
internal static partial class StyleCheck
{
    /// <summary>Checks the style sheets of a site, which are made of those of the theme.</summary>
    public static void Check(RenderedSite site, Theme theme, DiagnosticBag bag)
    {
        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
        {
            foreach (Match match in Loads().Matches(Encoding.UTF8.GetString(file.Bytes.AsSpan())))
            {
                var written = theme.Styles.FirstOrDefault(style => style.Text.Contains(match.Value, StringComparison.Ordinal));
                var place = written?.Span(written.Text.IndexOf(match.Value, StringComparison.Ordinal), match.Length);
                bag.Add(QualityFaults.ForeignRequest(place, "in the style sheet", match.Value));
            }
        }
    }

    /// <summary>Checks a style sheet by itself.</summary>
    public static void Check(SourceFile file, DiagnosticBag bag)
    {
        foreach (Match match in Loads().Matches(file.Text))
        {
            bag.Add(QualityFaults.ForeignRequest(file.Span(match.Index, match.Length), "in the style sheet", match.Value));
        }
    }

    [GeneratedRegex(@"@import[^;]*|url\(\s*[""']?(?:[a-z+.-]+:)?//[^)]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
