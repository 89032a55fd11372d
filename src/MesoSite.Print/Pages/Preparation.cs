namespace MesoSite.Print.Pages;

/// <summary>What <c>prepare.js</c> takes.</summary>
internal sealed record Preparation(string Styles, string[] Classes, string? Title, LinkRule? Links, bool Numbers, string Digits);

/// <summary>What becomes of links into a folder.</summary>
/// <param name="Folder">Its <c>file:</c> address, ending in a slash.</param>
/// <param name="Address">The web address that takes its place, ending in a slash; null where there is none.</param>
internal sealed record LinkRule(string Folder, string? Address);

/// <summary>What <c>fill.js</c> takes: page numbers by id, and the digits to write them in.</summary>
internal sealed record PageNumbers(Dictionary<string, int> Pages, string Digits);
