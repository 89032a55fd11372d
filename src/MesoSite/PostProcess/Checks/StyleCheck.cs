using System.Text;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>A style sheet loads nothing from elsewhere, and no other style sheet.</summary>
internal static partial class StyleCheck
{
    public static void Check(RenderedSite site, DiagnosticBag bag)
    {
        foreach (var file in site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
        {
            foreach (Match match in Loads().Matches(Encoding.UTF8.GetString(file.Bytes.AsSpan())))
            {
                bag.Add(QualityFaults.ForeignRequest("the style sheet", match.Value));
            }
        }
    }

    [GeneratedRegex(@"@import[^;]*|url\(\s*[""']?(?:[a-z+.-]+:)?//[^)]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
