namespace MesoSite.Print;

/// <summary>A sheet of paper, upright, in inches as DevTools counts it.</summary>
/// <param name="Name">Such as <c>a4</c>.</param>
/// <param name="Width">Width in inches.</param>
/// <param name="Height">Height in inches.</param>
public sealed record PaperFormat(string Name, double Width, double Height)
{
    private const double Millimetre = 1 / 25.4;

    /// <summary>210 × 297 mm.</summary>
    public static PaperFormat A4 { get; } = new("a4", 210 * Millimetre, 297 * Millimetre);

    /// <summary>8.5 × 11 inches.</summary>
    public static PaperFormat Letter { get; } = new("letter", 8.5, 11);
}
