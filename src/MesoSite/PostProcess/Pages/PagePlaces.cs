using AngleSharp.Dom;
using MesoSite.Core;

namespace MesoSite.PostProcess.Pages;

/// <summary>Where to look once there is a fault on a page. Nothing is looked for before.</summary>
internal abstract class PagePlaces
{
    /// <summary>The place of an element, or of something that it holds.</summary>
    /// <param name="element">The element; null where the whole page is meant.</param>
    /// <param name="written">How the faulty thing may be written there, the likeliest first; none for the element itself.</param>
    public abstract SourceSpan? Of(IElement? element, params IReadOnlyList<string> written);
}
