using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>All components of the theme (document <c>gallery</c>).</summary>
/// <param name="Head">Addresses for the head.</param>
/// <param name="Components">In alphabetical order.</param>
public sealed record GalleryView(HeadView Head, ImmutableArray<GalleryComponentView> Components);

/// <summary>A component with its examples.</summary>
/// <param name="Name">The component's folder name.</param>
/// <param name="Examples">Each once in either direction.</param>
public sealed record GalleryComponentView(string Name, ImmutableArray<GalleryExampleView> Examples);

/// <summary>One example.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Html">The rendered component.</param>
public sealed record GalleryExampleView(string Title, string Direction, Prose Html);
