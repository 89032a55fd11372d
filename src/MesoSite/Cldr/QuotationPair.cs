namespace MesoSite.Cldr;

/// <summary>Two marks that stand around a quotation, in logical order.</summary>
/// <param name="Start">Before it.</param>
/// <param name="End">After it; in some languages the same mark.</param>
public sealed record QuotationPair(string Start, string End);
