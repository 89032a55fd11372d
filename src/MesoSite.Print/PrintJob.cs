using System.Collections.Immutable;

namespace MesoSite.Print;

/// <summary>A page to print.</summary>
/// <param name="Target">What the PDF is called in faults, such as <c>en/bruising-18.pdf</c>; the printer writes no file.</param>
/// <param name="Page">Absolute path of the HTML file.</param>
/// <param name="Paper">The sheet, where the page's <c>@page</c> rules name no size.</param>
public sealed record PrintJob(string Target, string Page, PaperFormat Paper)
{
    /// <summary>CSS that is put behind the page's own, such as <c>@page</c> with its margin boxes.</summary>
    public string Styles { get; init; } = string.Empty;

    /// <summary>Classes that the root element gets besides its own.</summary>
    public ImmutableArray<string> RootClasses { get; init; } = [];

    /// <summary>Title of the PDF; null for the page's own.</summary>
    public string? Title { get; init; }

    /// <summary>What becomes of relative links; null leaves them. Links within the page, telephones and web addresses always stay.</summary>
    public PrintLinks? Links { get; init; }

    /// <summary>
    /// Whether elements with <c>data-page-of="id"</c> get the number of the page on which the element with that id begins, and a link
    /// to it. The page is then printed twice.
    /// </summary>
    public bool FillPageNumbers { get; init; }

    /// <summary>The digits of those page numbers, from nought to nine.</summary>
    public string Digits { get; init; } = "0123456789";

    /// <summary>The day that the PDF says it was made on: the content's own, never today's, so that the same page makes the same bytes.</summary>
    public DateOnly Date { get; init; } = new(2000, 1, 1);
}
