namespace MesoSite.PostProcess;

/// <summary>What was measured on the finished site.</summary>
/// <param name="HeaviestPage">Path of the HTML file that weighs most, gzipped.</param>
/// <param name="HeaviestPageBytes">Its weight.</param>
/// <param name="StyleBytes">Weight of all style sheets, gzipped.</param>
public sealed record QualityReport(string HeaviestPage, int HeaviestPageBytes, int StyleBytes);
