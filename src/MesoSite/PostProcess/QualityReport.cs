namespace MesoSite.PostProcess;

/// <summary>What was measured on the finished site.</summary>
/// <param name="HeaviestPage">Path of the HTML file that weighs most, gzipped.</param>
/// <param name="HeaviestPageBytes">Its weight.</param>
/// <param name="StyleBytes">Weight of all style sheets, gzipped.</param>
/// <param name="HeaviestVisit">Path of the page that weighs most together with all that it loads.</param>
/// <param name="HeaviestVisitBytes">The weight of all that, gzipped.</param>
public sealed record QualityReport(string HeaviestPage, int HeaviestPageBytes, int StyleBytes, string HeaviestVisit, int HeaviestVisitBytes);
