using System.Collections.Immutable;

namespace MesoSite.Process.Understanding;

/// <summary>A published instrument for judging health materials.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Items">Its items that are about print, by their numbers.</param>
internal sealed record Instrument(string Name, string Source, ImmutableArray<Item> Items);
