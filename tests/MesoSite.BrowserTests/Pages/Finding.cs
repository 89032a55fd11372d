namespace MesoSite.BrowserTests.Pages;

/// <summary>A fault of a page.</summary>
/// <param name="Quality">What it is a fault of.</param>
/// <param name="Page">The path of the page, with its fragment.</param>
/// <param name="Look">How the page was looked at: <c>320 dark</c>.</param>
/// <param name="Text">The element and what is wrong with it.</param>
public sealed record Finding(Quality Quality, string Page, string Look, string Text)
{
    public override string ToString() => $"{Page} ({Look}): {Text}";
}
