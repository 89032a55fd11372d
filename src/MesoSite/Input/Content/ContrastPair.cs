using System.Collections.Immutable;
using System.Globalization;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>Colours of the theme that meet on a page, by the names of their tokens.</summary>
/// <param name="Of">Colours of text, of icons, of borders.</param>
/// <param name="On">Colours behind them.</param>
/// <param name="AtLeast">The contrast that each needs on each: 4.5 for text, 3 for large text, icons and borders that carry meaning.</param>
internal sealed record ContrastPair(ImmutableArray<Located<string>> Of, ImmutableArray<Located<string>> On, decimal AtLeast)
{
    // WCAG 2.2, 1.4.3 Contrast (Minimum), https://www.w3.org/TR/WCAG22/#contrast-minimum
    private const decimal OfText = 4.5m;

    // Of black on white.
    private const decimal Highest = 21;

    private static readonly Shape<decimal> Contrast = new ScalarShape<decimal>(
        "a contrast from 1 to 21, such as 4.5",
        new ScalarForm($"^{Shapes.NumberPattern}$", NumberKind.Any, 1, (int)Highest),
        (string text, out decimal value) =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value is >= 1 and <= Highest);

    public static readonly Shape<ContrastPair> Shape = new RecordShape<ContrastPair>(map => new ContrastPair(
        map.Required("of", "Tokens of text, icons or borders.", Shapes.Set(Shapes.IdReference)),
        map.Required("on", "Tokens of the colours behind them.", Shapes.Set(Shapes.IdReference)),
        map.Optional("at-least", "The contrast that each needs on each: 4.5 for text, 3 for large text, icons and borders.", Contrast, OfText)));
}
