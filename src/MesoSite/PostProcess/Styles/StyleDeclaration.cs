using MesoSite.Core;

namespace MesoSite.PostProcess.Styles;

/// <summary>A declaration of a style sheet, such as <c>color: var(--ink)</c>.</summary>
/// <param name="Conditions">The at-rules around it, such as <c>@media print</c>, in lower case with single spaces; empty for none.</param>
/// <param name="Selector">The selector of its rule; empty where it stands right in an at-rule.</param>
/// <param name="Property">Such as <c>color</c>, or <c>--ink</c>.</param>
/// <param name="Value">What stands after the colon.</param>
/// <param name="Span">Where the value stands.</param>
internal sealed record StyleDeclaration(string Conditions, string Selector, string Property, string Value, SourceSpan Span)
{
    /// <summary>True for a token: a custom property of the whole page.</summary>
    public bool IsToken => Property.StartsWith("--", StringComparison.Ordinal) && Selector.Split(',').Any(part => part.Trim() == ":root");

    /// <summary>True where it applies on paper alone.</summary>
    public bool IsForPaper => Conditions.Contains("print", StringComparison.Ordinal) && !Conditions.Contains("not print", StringComparison.Ordinal);
}
