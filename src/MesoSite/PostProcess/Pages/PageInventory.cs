using AngleSharp.Dom;

namespace MesoSite.PostProcess.Pages;

/// <summary>A page taken apart in one walk (<see cref="InventoryFromDocument"/>), so that no check has to go through all of it again. All in document order.</summary>
/// <param name="Elements">All elements.</param>
/// <param name="ById">The first element of each id.</param>
/// <param name="Texts">What is read: texts, and attributes that are read out.</param>
/// <param name="Addresses">Every address that an attribute holds.</param>
/// <param name="References">Every id that an attribute refers to.</param>
/// <param name="Controls">Links, buttons and fields.</param>
/// <param name="Landmarks">The landmarks.</param>
/// <param name="Languages">Every element that says its language.</param>
/// <param name="Headings">h1 to h6.</param>
/// <param name="Tables">Tables of data.</param>
/// <param name="Pictures">img, svg and areas of a map that are not hidden from a screen reader.</param>
internal sealed record PageInventory(
    IReadOnlyList<IElement> Elements,
    IReadOnlyDictionary<string, IElement> ById,
    IReadOnlyList<PageText> Texts,
    IReadOnlyList<PageAddress> Addresses,
    IReadOnlyList<PageAddress> References,
    IReadOnlyList<PageControl> Controls,
    IReadOnlyList<PageLandmark> Landmarks,
    IReadOnlyList<PageLanguage> Languages,
    IReadOnlyList<IElement> Headings,
    IReadOnlyList<IElement> Tables,
    IReadOnlyList<IElement> Pictures)
{
    /// <summary>True for a page that only passes its reader on.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>True for a page that was not read to its end, so that nothing else can be said of it.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>True for the designer's page of all components, which shows the same ids and dead links many times over.</summary>
    public bool IsGallery { get; init; }
}

/// <summary>A piece of text.</summary>
/// <param name="Text">As it stands in the page, its character references read.</param>
/// <param name="Element">The element around it, or the one whose attribute it is.</param>
/// <param name="Attribute">The attribute; null for text between tags.</param>
/// <param name="Block">The paragraph, item, cell or the like that it is part of.</param>
/// <param name="Language">The language in force.</param>
/// <param name="IsHidden">True where neither eye nor ear meets it.</param>
/// <param name="IsInLandmark">True inside a landmark, in the head of the page, and on paper alone.</param>
/// <param name="IsName">True where it is set apart as a name, a title or code, which stay as they are in any language.</param>
internal sealed record PageText(
    string Text, IElement Element, string? Attribute, IElement Block, string Language, bool IsHidden, bool IsInLandmark, bool IsName);

/// <summary>The value of an attribute that is an address, or the id of an element.</summary>
internal sealed record PageAddress(IElement Element, string Attribute, string Value);

/// <summary>What can be tapped or filled in.</summary>
/// <param name="Heading">The last heading before it; null above all headings.</param>
internal sealed record PageControl(IElement Element, string Language, IElement? Heading);

/// <summary>A landmark.</summary>
/// <param name="Role">Its ARIA role.</param>
internal sealed record PageLandmark(IElement Element, string Role);

/// <summary>An element that says its language.</summary>
/// <param name="Tag">What it says.</param>
/// <param name="Direction"><c>ltr</c>, <c>rtl</c> or <c>auto</c>, as it is in force there.</param>
internal sealed record PageLanguage(IElement Element, string Tag, string Direction);
