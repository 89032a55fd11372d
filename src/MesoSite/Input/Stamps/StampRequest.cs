using System.Collections.Immutable;

namespace MesoSite.Input.Stamps;

/// <summary>What to stamp, and with whose name.</summary>
/// <param name="Language">The language.</param>
/// <param name="Keys">Texts, or the beginnings of their keys; none for all that are new or changed since they were stamped.</param>
/// <param name="By">What kind of translator; null for what the language's own file says.</param>
/// <param name="Name">Who translated; null where it is not known.</param>
/// <param name="On">The day.</param>
/// <param name="ReviewedBy">Who has checked the texts; null where nobody has.</param>
public sealed record StampRequest(string Language, ImmutableArray<string> Keys, Translator? By, string? Name, DateOnly On, string? ReviewedBy);
