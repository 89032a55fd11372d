using System.Collections.Immutable;

namespace MesoSite.Exchange;

/// <summary>What a PO file brings.</summary>
/// <param name="Texts">New translations by key, plural forms one by one.</param>
/// <param name="Originals">Hashes of the originals that translations were made from, by key; a text that is not among them was not said to be done.</param>
internal sealed record PoImport(ImmutableDictionary<string, string> Texts, ImmutableDictionary<string, string> Originals);
