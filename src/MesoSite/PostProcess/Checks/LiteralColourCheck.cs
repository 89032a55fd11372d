using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Styles;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Colours are written only where tokens are: one that is written anywhere else is not measured, and stays as it is in the dark. The words that
/// follow the reader (<c>transparent</c>, <c>currentcolor</c>, system colours) are free; on paper, black, white and greys are too.
/// </summary>
internal static class LiteralColourCheck
{
    // Where a name may be a colour. Elsewhere it may be a font's, an animation's or a region's.
    private static readonly ImmutableArray<string> ColourProperties =
        ["color", "background", "border", "outline", "fill", "stroke", "box-shadow", "text-shadow", "text-decoration", "caret-color", "accent-color", "column-rule", "--"];

    public static void Check(Theme theme, DiagnosticBag bag)
    {
        foreach (var (file, isPaper) in theme.Styles.Concat(theme.ReportStyles).Select(file => (file, false)).Concat(theme.PaperStyles.Select(file => (file, true))))
        {
            foreach (var declaration in StyleReader.Read(file).Where(declaration => !declaration.IsToken && MayHoldColour(declaration)))
            {
                if (ColourWords.In(declaration.Value) is { } colour && !((isPaper || declaration.IsForPaper) && Colour.Parse(colour) is { IsGrey: true }))
                {
                    bag.Add(QualityFaults.LiteralColour(declaration.Span, colour));
                }
            }
        }
    }

    private static bool MayHoldColour(StyleDeclaration declaration) =>
        ColourProperties.Any(property => declaration.Property.StartsWith(property, StringComparison.OrdinalIgnoreCase));
}
