namespace MesoSite.Print;

/// <summary>What becomes of a page's relative links on paper: a PDF that is mailed has no folder beside it.</summary>
/// <param name="Folder">Absolute path of the folder that the page's site lies in.</param>
/// <param name="Address">
/// Web address of that folder, such as <c>https://clinic.example/handouts/</c>; null where the site has none, and its links become text.
/// </param>
public sealed record PrintLinks(string Folder, string? Address);
