using System.Collections.Immutable;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess;

/// <summary>What the checks are told of a site: by its settings where these are known.</summary>
/// <param name="RootOnHost">Where its root is on its host, such as <c>/</c>; null where that is not known, and no link may begin there.</param>
/// <param name="MayLieAnywhere">True for a folder of which nobody says where it lies, nor that it opens without a host.</param>
/// <param name="Languages">Its languages by their folders; empty where any language may have one.</param>
/// <param name="DefaultLanguage">The language of pages outside of these folders; null where that is not known.</param>
/// <param name="OutsideAddresses">What links may lead to; null where that is not known.</param>
/// <param name="ForeignNumbers">What no page may let a patient call; null where the clinic's country is not known.</param>
/// <param name="RedFlags">By what its red flags are known; null where they are not.</param>
/// <param name="Budgets">What its pages may weigh; null where that is not known.</param>
/// <param name="IsKept">True where phones keep copies of its pages, which they know by their mark.</param>
internal sealed record CheckSettings(
    string? RootOnHost,
    bool MayLieAnywhere,
    ImmutableArray<string> Languages,
    string? DefaultLanguage,
    OutsideAddresses? OutsideAddresses,
    ForeignNumbers? ForeignNumbers,
    RedFlagWords? RedFlags,
    Budgets? Budgets,
    bool IsKept)
{
    /// <summary>Where nothing is known but the pages.</summary>
    public static readonly CheckSettings Usual = new(null, true, [], null, null, null, null, null, false);

    /// <summary>The settings of a site.</summary>
    public static CheckSettings Of(SiteContent content) => new(
        content.Settings.RootOnHost,
        false,
        [.. content.Languages.Select(language => language.Tag)],
        content.Settings.DefaultLanguage.Value,
        OutsideAddresses.Of(content),
        new ForeignNumbers(content.Settings),
        new RedFlagWords(content),
        content.Settings.Budgets,
        content.Settings.Offline);
}
