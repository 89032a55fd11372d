namespace MesoSite.Input.Content;

/// <summary>The folder <c>checker/</c>: the symptom checker without any words. A site may have none.</summary>
internal sealed record CheckerData(CheckerQuestions Questions, CheckerRules Rules);
