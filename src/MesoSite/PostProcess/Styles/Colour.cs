using System.Globalization;
using System.Text.RegularExpressions;

namespace MesoSite.PostProcess.Styles;

/// <summary>An opaque colour in sRGB, each part from 0 to 1.</summary>
internal sealed partial record Colour(double Red, double Green, double Blue)
{
    /// <summary>The forms that can be read, for the one who is to write them.</summary>
    public const string Forms = "#rgb, #rrggbb, rgb(…) or hsl(…), each without transparency";

    /// <summary>Paper, on which browsers leave backgrounds out.</summary>
    public static readonly Colour White = new(1, 1, 1);

    /// <summary>True for black, white, and what lies between.</summary>
    public bool IsGrey => Red == Green && Green == Blue;

    /// <summary>Reads a colour; null for what is none, is transparent, or is written in another form.</summary>
    public static Colour? Parse(string text)
    {
        if (Hex().Match(text) is { Success: true, Groups: [_, var hex] })
        {
            var size = hex.Length / 3;
            var parts = Enumerable.Range(0, 3).Select(part => hex.Value.Substring(part * size, size)).ToList();
            return Of(parts.Select(part => Convert.ToInt32(size == 1 ? part + part : part, 16) / 255.0));
        }

        if (Rgb().Match(text) is { Success: true } rgb)
        {
            return Of(Enumerable.Range(1, 3).Select(part => Part(rgb.Groups[part].Value)));
        }

        return Hsl().Match(text) is { Success: true } hsl
            ? FromHsl(Number(hsl.Groups[1].Value), Number(hsl.Groups[2].Value) / 100, Number(hsl.Groups[3].Value) / 100)
            : null;
    }

    /// <summary>The contrast of two colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (dark, light) = one.Luminance < other.Luminance ? (one.Luminance, other.Luminance) : (other.Luminance, one.Luminance);
        return (light + 0.05) / (dark + 0.05);
    }

    // WCAG 2.2, "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    // CSS Color 4, "HSL to RGB", https://www.w3.org/TR/css-color-4/#hsl-to-rgb
    private static Colour FromHsl(double hue, double saturation, double lightness)
    {
        return Of([Part(0), Part(8), Part(4)]);

        double Part(double offset)
        {
            var place = (((offset + (hue / 30)) % 12) + 12) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1)));
        }
    }

    private static Colour Of(IEnumerable<double> parts) => parts.Select(part => Math.Clamp(part, 0, 1)).ToList() is [var red, var green, var blue]
        ? new Colour(red, green, blue)
        : throw new ArgumentException("a colour has three parts", nameof(parts));

    private static double Part(string text) => text.EndsWith('%') ? Number(text[..^1]) / 100 : Number(text) / 255;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("^#([0-9a-f]{3}|[0-9a-f]{6})$", RegexOptions.IgnoreCase)]
    private static partial Regex Hex();

    [GeneratedRegex(@"^rgba?\(\s*([0-9]*\.?[0-9]+%?)[\s,]+([0-9]*\.?[0-9]+%?)[\s,]+([0-9]*\.?[0-9]+%?)\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Rgb();

    [GeneratedRegex(@"^hsla?\(\s*(-?[0-9]*\.?[0-9]+)(?:deg)?[\s,]+([0-9]*\.?[0-9]+)%[\s,]+([0-9]*\.?[0-9]+)%\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Hsl();
}
