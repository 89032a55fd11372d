using MesoSite.Input.Content;
using MesoSite.Process.Language;

namespace MesoSite.Process.Papers;

/// <summary>A PDF that can be printed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Page">Path of the page that is printed, from the root of the site; a page for paper alone lies there only while it is printed.</param>
/// <param name="Article">The article that it shows, by its id; null where it shows none by itself.</param>
/// <param name="Size">Size of its type; null where it has one of its own.</param>
/// <param name="Sheet">The sheet of paper.</param>
/// <param name="IsFolded">True for the pages of the same paper two by two, to be folded.</param>
/// <param name="ShownOn">The page that links to it, from the root of the site.</param>
internal sealed record Paper(
    PaperKind Kind, string Name, Voice Voice, string Page, string? Article, TypeSize? Size, PaperSheet Sheet, bool IsFolded, string ShownOn)
{
    /// <summary>Its path, from the root of the site.</summary>
    public string Path => $"{Voice.Tag}/print/{Name}{(IsFolded ? "-folded" : string.Empty)}{(Size is { } size ? $"-{(int)size}pt" : string.Empty)}-{Sheet.ToString().ToLowerInvariant()}.pdf";

    /// <summary>How it is called, in the words of the theme.</summary>
    public string Word => $"paper-{Kind.ToString().ToLowerInvariant()}{(IsFolded ? "-folded" : string.Empty)}";

    /// <summary>Classes of its root element, for the theme's style of papers.</summary>
    public IEnumerable<string> Classes =>
        ["paper", $"paper-{Kind.ToString().ToLowerInvariant()}", $"paper-{Sheet.ToString().ToLowerInvariant()}", $"paper-{(int)(Size ?? TypeSize.Usual)}"];
}
