namespace MesoSite.Input.Content;

/// <summary>What <c>site.yaml</c>, <c>data/</c> and <c>checker/</c> say: everything that is the same in every language.</summary>
/// <param name="Checker">The symptom checker; null where the site has none.</param>
internal record SiteData(
    SiteSettings Settings,
    CareData Care,
    EffectData Effects,
    FigureData Figures,
    AftercareData Aftercare,
    SourceData Sources,
    CheckerData? Checker);
