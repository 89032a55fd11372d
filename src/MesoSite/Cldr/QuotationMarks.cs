namespace MesoSite.Cldr;

/// <summary>A language's quotation marks, in logical order; the inner ones stand for a quotation in a quotation.</summary>
/// <param name="Start">Before the quotation.</param>
/// <param name="End">After it.</param>
/// <param name="InnerStart">Before a quotation inside another.</param>
/// <param name="InnerEnd">After it.</param>
public sealed record QuotationMarks(string Start, string End, string InnerStart, string InnerEnd);
