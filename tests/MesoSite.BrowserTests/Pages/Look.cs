using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>One way to look at a page, and what is asked of it then.</summary>
/// <param name="Name">In words.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Media">What is emulated.</param>
/// <param name="Qualities">What is asked.</param>
public sealed record Look(string Name, int Width, PageEmulateMediaOptions Media, params Quality[] Qualities)
{
    // WCAG 1.4.12, as its understanding document has it.
    private const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

    // What can be opened is open on the phone and closed on the tablet; a desktop shows it anyway.
    private const int Phone = 320;
    private const int Tablet = 768;
    private const int Desktop = 1280;

    // Text on A4 between the margins of print.css.
    private const int Paper = 658;

    /// <summary>All looks. Each sets the whole of what it differs in, so that their order does not matter.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new("320 light", Phone, Screen(), Quality.Axe, Quality.SidewaysScroll, Quality.CutText, Quality.SmallTargets, Quality.OrderOfFocus, Quality.VisibleFocus),
        new("320 dark", Phone, Screen(dark: true), Quality.Axe, Quality.VisibleFocus),
        new("768 light", Tablet, Screen(), Quality.Axe, Quality.SidewaysScroll, Quality.CutText, Quality.OrderOfFocus),
        new("768 dark", Tablet, Screen(dark: true), Quality.Axe),
        new("1280 light", Desktop, Screen(), Quality.Axe, Quality.SidewaysScroll, Quality.CutText, Quality.OrderOfFocus, Quality.VisibleFocus),
        new("1280 dark", Desktop, Screen(dark: true), Quality.Axe, Quality.VisibleFocus),
        new("1280 at 400 %", Phone, Screen(), Quality.SidewaysScroll, Quality.CutText, Quality.VisibleFocus) { Height = 256, Scale = 4, IsOfTheme = true },
        new("320, text at 200 %", Phone, Screen(), Quality.SidewaysScroll, Quality.CutText) { FontSize = 32 },
        new("1280, text at 200 %", Desktop, Screen(), Quality.SidewaysScroll, Quality.CutText) { FontSize = 32, IsOfTheme = true },
        new("320, text spaced", Phone, Screen(), Quality.SidewaysScroll, Quality.CutText) { Style = Spacing },
        new("1280, text spaced", Desktop, Screen(), Quality.SidewaysScroll, Quality.CutText) { Style = Spacing, IsOfTheme = true },
        new("320, forced colours", Phone, Screen(forced: true), Quality.ForcedColours) { IsOfTheme = true },
        new("320, forced dark colours", Phone, Screen(dark: true, forced: true), Quality.ForcedColours) { IsOfTheme = true },
        new("1280, less motion", Desktop, Screen(), Quality.Motion) { IsOfTheme = true },
        new("printed", Paper, new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Reduce }, Quality.SidewaysScroll, Quality.CutText),
    ];

    /// <summary>True where what is asked does not hang on the words: then a language of each direction is enough.</summary>
    public bool IsOfTheme { get; init; }

    /// <summary>True where only colours are other than in a look of the same width.</summary>
    public bool IsDark => Media.ColorScheme == ColorScheme.Dark;

    /// <summary>Of the window, in CSS pixels.</summary>
    public int Height { get; init; } = 740;

    /// <summary>Pixels of the screen in a CSS pixel.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>The reader's own size of text, in CSS pixels: what 1 rem is, in queries of the width too.</summary>
    public int FontSize { get; init; } = 16;

    /// <summary>A style sheet of the reader's own.</summary>
    public string Style { get; init; } = string.Empty;

    public async Task ApplyAsync(IPage page, ICDPSession session)
    {
        await session.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = Width, ["height"] = Height, ["deviceScaleFactor"] = Scale, ["mobile"] = false });
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = FontSize, @fixed = FontSize } });
        await page.EmulateMediaAsync(Media);
        var seen = await page.EvaluateAsync<int[]>(
            """
            ([style, open]) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(style);
              document.adoptedStyleSheets = [sheet];
              document.querySelectorAll("details").forEach(details => { details.open = open; });
              scrollTo({ top: 0, behavior: "instant" });
              return [innerWidth, devicePixelRatio, parseFloat(getComputedStyle(document.documentElement).fontSize)];
            }
            """,
            new object[] { Style, Width == Phone });
        Assert.Equal([Width, Scale, FontSize], seen);
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
