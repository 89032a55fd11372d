using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process;

namespace MesoSite.PostProcess.Pages;

/// <summary>
/// Places in what authors and designers wrote: the words themselves, where some file has just these; else the section of the article; else the
/// component or the template of the theme. A component's element has the component's name as a class.
/// </summary>
internal sealed class AuthoredPlaces(RenderedPage page, SiteContent content) : PagePlaces
{
    private const string Frame = "page";

    public override SourceSpan? Of(IElement? element, params IReadOnlyList<string> written)
    {
        var makers = Makers(element).ToList();
        foreach (var piece in written.Where(piece => piece.Length > 0))
        {
            if ((Link(piece) ?? Text(element, piece) ?? Template(makers, piece)) is { } found)
            {
                return found;
            }
        }

        return Section(element) ?? (makers.Count > 0 ? makers[0].Start : page.Places.FirstOrDefault()?.Span);
    }

    private SourceSpan? Link(string address) => page.Links.FirstOrDefault(link => address == $"]({link.Value})")?.Span;

    private SourceSpan? Text(IElement? element, string piece)
    {
        var tag = element?.Closest("[lang]")?.GetAttribute("lang");
        var language = content.Languages.FirstOrDefault(language => language.Tag == tag) ?? content.Languages.First(language => language.Tag == page.Language);
        var own = page.Places.IsEmpty ? null : page.Places[0].Span.File;
        var holding = language.Texts.Where(text => text.Text.Contains(piece, StringComparison.Ordinal)).ToList();
        return (holding.FirstOrDefault(text => text.File == own) ?? holding.FirstOrDefault()) is { } found
            ? found.SpanOf(found.Text.IndexOf(piece, StringComparison.Ordinal), piece.Length)
            : null;
    }

    private SourceSpan? Template(List<SourceFile> makers, string piece)
    {
        var holding = makers
            .Concat(content.Theme.Components.Values.Select(component => component.Template))
            .Concat(content.Theme.Layouts.Values)
            .FirstOrDefault(file => file.Text.Contains(piece, StringComparison.Ordinal));
        return holding?.Span(holding.Text.IndexOf(piece, StringComparison.Ordinal), piece.Length);
    }

    // The last heading of the author's before it. What is above, below or beside the main part no author wrote.
    private SourceSpan? Section(IElement? element)
    {
        if (page.Places.IsEmpty || !page.Places[0].Span.File.Path.EndsWith(".md", StringComparison.Ordinal) || element?.Closest("main") is not { } main)
        {
            return null;
        }

        var found = page.Places.FirstOrDefault(place => place.Value.Length == 0) ?? page.Places[0];
        foreach (var earlier in main.GetElementsByTagName("*"))
        {
            found = earlier.Id is { Length: > 0 } id && page.Places.FirstOrDefault(place => place.Value == id) is { } place ? place : found;
            if (earlier == element)
            {
                break;
            }
        }

        return found.Span;
    }

    // The components around the element, from the innermost; then the template of the page.
    private IEnumerable<SourceFile> Makers(IElement? element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            foreach (var name in around.ClassList)
            {
                if (content.Theme.Components.TryGetValue(name, out var component))
                {
                    yield return component.Template;
                }
            }
        }

        var theme = content.Theme;
        var isInMain = element?.Closest("main") is not null;
        foreach (var name in isInMain ? [page.Layout, Frame] : new[] { Frame, page.Layout })
        {
            if (theme.Documents.TryGetValue(page.Layout, out var document))
            {
                yield return document;
            }
            else if (theme.Layouts.TryGetValue(name, out var layout))
            {
                yield return layout;
            }
        }
    }
}
