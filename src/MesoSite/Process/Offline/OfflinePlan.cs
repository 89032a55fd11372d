using System.Collections.Immutable;
using MesoSite.Process.Language;
using MesoSite.Process.Views;

namespace MesoSite.Process.Offline;

/// <summary>What phones keep of a site, and what they show in its place.</summary>
/// <param name="Assets">Files that every page needs; named by their hash.</param>
/// <param name="Pictures">Pictures that stand on some pages; named by their hash.</param>
/// <param name="Shared">Pages outside of the languages.</param>
/// <param name="Language">The language of these.</param>
/// <param name="Languages">What is kept of each language.</param>
internal sealed record OfflinePlan(
    ImmutableArray<string> Assets, ImmutableArray<string> Pictures, ImmutableArray<string> Shared, string Language, ImmutableArray<OfflineLanguage> Languages);

/// <summary>What phones keep of a language.</summary>
/// <param name="Voice">The language.</param>
/// <param name="Core">Pages that are kept once a reader has opened any page of the language.</param>
/// <param name="Handouts">More of these, the first first, as long as there is room.</param>
/// <param name="Notice">What all its notices say.</param>
/// <param name="CheckerTitle">The heading over a symptom checker that is off; null where there is none.</param>
/// <param name="Missing">The page that stands in for one that is not kept.</param>
internal sealed record OfflineLanguage(
    Voice Voice, ImmutableArray<string> Core, ImmutableArray<string> Handouts, OfflineNoticeView Notice, string? CheckerTitle, OfflinePageView Missing);
