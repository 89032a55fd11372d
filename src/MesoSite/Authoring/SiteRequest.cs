using System.Collections.Immutable;

namespace MesoSite.Authoring;

/// <summary>A site to be made.</summary>
/// <param name="Folder">Where it shall lie.</param>
/// <param name="Subject">What its handouts are about, in the default language.</param>
/// <param name="Languages">Its languages by their tags; the first is the default one.</param>
/// <param name="Country">The clinic's country; null where the author has still to name it.</param>
/// <param name="On">The day, for the stamps of translations.</param>
public sealed record SiteRequest(string Folder, string Subject, ImmutableArray<string> Languages, string? Country, DateOnly On);
