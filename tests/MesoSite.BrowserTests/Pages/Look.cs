using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>One way to look at a page, and what is asked of it then.</summary>
/// <param name="Name">In words.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Media">What is emulated.</param>
/// <param name="Style">A style sheet of the reader's own; may be empty.</param>
/// <param name="Qualities">What is asked.</param>
public sealed record Look(string Name, int Width, PageEmulateMediaOptions Media, string Style, params Quality[] Qualities)
{
    // WCAG 1.4.12, as its understanding document has it.
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    private const string LargeText = "html { font-size: 200% !important }";

    // What can be opened is open on the phone and closed on the tablet; a desktop shows it anyway.
    private const int Phone = 320;
    private const int Tablet = 768;
    private const int Desktop = 1280;

    // Text on A4 between the margins of print.css.
    private const int Paper = 658;

    /// <summary>All looks. Each sets the whole of what it differs in, so that their order does not matter.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("320 light", Phone, Screen(), string.Empty, Quality.Axe, Quality.SidewaysScroll, Quality.CutText, Quality.SmallTargets, Quality.OrderOfFocus, Quality.VisibleFocus),
        new("320 dark", Phone, Screen(dark: true), string.Empty, Quality.Axe, Quality.VisibleFocus),
        new("768 light", Tablet, Screen(), string.Empty, Quality.Axe, Quality.SidewaysScroll, Quality.CutText, Quality.OrderOfFocus),
        new("768 dark", Tablet, Screen(dark: true), string.Empty, Quality.Axe),
        new("1280 light", Desktop, Screen(), string.Empty, Quality.Axe, Quality.SidewaysScroll, Quality.CutText, Quality.OrderOfFocus, Quality.VisibleFocus),
        new("1280 dark", Desktop, Screen(dark: true), string.Empty, Quality.Axe, Quality.VisibleFocus),
        new("320, text spaced", Phone, Screen(), Spacing, Quality.SidewaysScroll, Quality.CutText),
        new("1280, text spaced", Desktop, Screen(), Spacing, Quality.SidewaysScroll, Quality.CutText),
        new("320, text at 200 %", Phone, Screen(), LargeText, Quality.SidewaysScroll, Quality.CutText),
        new("1280, text at 200 %", Desktop, Screen(), LargeText, Quality.SidewaysScroll, Quality.CutText),
        new("320, forced colours", Phone, Screen(forced: true), string.Empty, Quality.ForcedColours),
        new("320, forced dark colours", Phone, Screen(dark: true, forced: true), string.Empty, Quality.ForcedColours),
        new("1280, less motion", Desktop, Screen(), string.Empty, Quality.Motion),
        new("printed", Paper, new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Reduce }, string.Empty, Quality.SidewaysScroll, Quality.CutText),
    ];

    public async Task ApplyAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 740);
        await page.EmulateMediaAsync(Media);
        await page.EvaluateAsync(
            """
            ([style, open]) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(style);
              document.adoptedStyleSheets = [sheet];
              document.querySelectorAll("details").forEach(details => { details.open = open; });
              scrollTo({ top: 0, behavior: "instant" });
            }
            """,
            new object[] { Style, Width == Phone });
    }

    // Motion is always reduced, so that no probe meets a page that still glides.
    private static PageEmulateMediaOptions Screen(bool dark = false, bool forced = false) => new()
    {
        Media = Microsoft.Playwright.Media.Screen,
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = forced ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
