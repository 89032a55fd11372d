using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.Input.Checks;

/// <summary>An SVG is a document of its own when it is opened by itself: it may hold no script and load nothing.</summary>
internal static partial class Drawings
{
    public static void Check(SourceTrees sources, DiagnosticBag bag)
    {
        foreach (var file in sources.Input.Texts.Values.Concat(sources.Theme.Texts.Values))
        {
            if (file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && Unsafe().Match(file.Text) is { Success: true } match)
            {
                bag.Add(InputFaults.UnsafeDrawing(file.Span(match.Index, match.Length), match.Value.Trim()));
            }
        }
    }

    // A link to a part of the same drawing begins with #; anything else that is loaded comes from elsewhere.
    [GeneratedRegex(@"<\s*(script|foreignObject|iframe|!ENTITY)|\son[a-z]+\s*=|href\s*=\s*[""'](?!#)[^""']*|url\(\s*[""']?(?!#)[^)]*\)|@import", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
