using System.Globalization;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Styles;

namespace MesoSite.PostProcess.Checks;

/// <summary>What is tapped is large enough for a finger: the token that all such things have as their least size.</summary>
internal static partial class TargetCheck
{
    /// <summary>The token of the least size.</summary>
    private const string Token = "target";

    // WCAG 2.2, 2.5.8 Target Size (Minimum), https://www.w3.org/TR/WCAG22/#target-size-minimum
    private const double LeastPixels = 24;

    // WCAG 2.2, 2.5.5 Target Size (Enhanced), https://www.w3.org/TR/WCAG22/#target-size-enhanced
    private const double GoodPixels = 44;

    // What browsers start with; a reader who asks for larger type gets larger targets too.
    private const double PixelsPerRem = 16;

    public static void Check(Theme theme, Tokens tokens, DiagnosticBag bag)
    {
        if (!tokens.Has(Token))
        {
            bag.Add(QualityFaults.UnknownToken(theme.Styles.FirstOrDefault()?.Start, Token, []));
        }

        // Nothing is tapped on paper.
        foreach (var declaration in tokens.DeclarationsOf(Token).Where(declaration => !declaration.IsForPaper))
        {
            if (Pixels(declaration.Value) is not { } pixels)
            {
                bag.Add(QualityFaults.UncomputableToken(declaration.Span, Token, "a length in rem or px"));
            }
            else if (pixels < LeastPixels)
            {
                bag.Add(QualityFaults.TargetTooSmall(declaration.Span, pixels, LeastPixels));
            }
            else if (pixels < GoodPixels)
            {
                bag.Add(QualityFaults.TargetSmall(declaration.Span, pixels, GoodPixels));
            }
        }
    }

    private static double? Pixels(string value) => Length().Match(value) is { Success: true } length
        ? double.Parse(length.Groups[1].Value, CultureInfo.InvariantCulture) * (length.Groups[2].Value == "rem" ? PixelsPerRem : 1)
        : null;

    [GeneratedRegex(@"^([0-9]*\.?[0-9]+)(px|rem)$")]
    private static partial Regex Length();
}
