using System.Collections.Immutable;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pictures;

/// <summary>One way to look at a page.</summary>
/// <param name="Name">As it is called in the names of files.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Scale">How many CSS pixels become one of the sheet.</param>
/// <param name="Limit">The greatest difference that another font makes, with some room: from 0 to 255.</param>
/// <param name="Arabic">True for the Arabic page.</param>
/// <param name="Dark">True in the dark scheme.</param>
/// <param name="Paper">True as it is printed.</param>
/// <remarks>
/// The limits were found on all templates: serif for sans-serif and back, and text 3 % larger and smaller, made differences up to 26 on the
/// phone, 16 on the desktop and 22 on paper; a header that was missing, at least 42 and 114; Arabic that was not mirrored, at least 94.
/// </remarks>
internal sealed record Look(string Name, int Width, int Scale, double Limit, bool Arabic = false, bool Dark = false, bool Paper = false)
{
    /// <summary>Of a sheet, in its pixels: two screens of a phone.</summary>
    public const int SheetHeight = 247;

    public static readonly Look Phone = new("phone", 360, 6, 30);

    public static readonly Look PhoneArabic = new("arabic", 360, 6, 30, Arabic: true);

    public static readonly Look PhoneDark = new("dark", 360, 6, 30, Dark: true);

    public static readonly Look Desktop = new("desktop", 1280, 12, 20);

    // 210 mm at 96 dots an inch.
    public static readonly Look OnPaper = new("paper", 794, 10, 26, Paper: true);

    /// <summary>From the left to the right of a sheet.</summary>
    public static readonly ImmutableArray<Look> All = [Phone, PhoneArabic, PhoneDark, Desktop, OnPaper];

    /// <summary>In the sheet, in its pixels.</summary>
    public int SheetWidth => Width / Scale;

    public PageEmulateMediaOptions Media => new()
    {
        Media = Paper ? Microsoft.Playwright.Media.Print : Microsoft.Playwright.Media.Screen,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
