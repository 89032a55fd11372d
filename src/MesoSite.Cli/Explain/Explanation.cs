namespace MesoSite.Cli.Explain;

/// <summary>What there is to know of a fault's code.</summary>
/// <param name="Code">Such as <c>MS2104</c>.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>, as the fault itself says.</param>
/// <param name="Title">What the fault is, in a few words.</param>
/// <param name="Group">What the codes of its hundred are about.</param>
/// <param name="What">What the fault is.</param>
/// <param name="Why">Why it matters to a patient; where none is touched, to whom.</param>
/// <param name="Example">What brings it, and how it is mended.</param>
internal sealed record Explanation(string Code, string Severity, string Title, string Group, string What, string Why, ExplanationExample Example);

/// <summary>An example of a fault.</summary>
/// <param name="Place">A file below <c>input/</c> or <c>theme/</c>, or in words where it is.</param>
/// <param name="Before">Whole lines that bring the fault.</param>
/// <param name="After">The lines in their place that do not.</param>
/// <param name="InPlaceOf">Lines of the site of the tests in whose place both are tried; null where they are those of <paramref name="After"/>. Not shown.</param>
internal sealed record ExplanationExample(string Place, string Before, string After, string? InPlaceOf);
