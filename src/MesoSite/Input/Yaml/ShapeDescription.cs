using System.Collections.Immutable;

namespace MesoSite.Input.Yaml;

/// <summary>What fits at a place, told by the shape that reads it.</summary>
internal abstract record ShapeDescription;

/// <summary>A scalar of some form.</summary>
/// <param name="Expected">The form in words; null where the name of the key says enough.</param>
/// <param name="Form">The form itself.</param>
internal sealed record ScalarDescription(string? Expected, ScalarForm Form) : ShapeDescription;

/// <summary>One of a few fixed words.</summary>
/// <param name="Words">The words.</param>
internal sealed record ChoiceDescription(ImmutableArray<string> Words) : ShapeDescription;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="IsSet">True where a word may stand only once.</param>
/// <param name="MayBeEmpty">False where it has at least one item.</param>
internal sealed record ListDescription(ShapeDescription Item, bool IsSet, bool MayBeEmpty) : ShapeDescription;

/// <summary>Fixed keys.</summary>
/// <param name="Keys">The keys, in the order in which they are read.</param>
internal sealed record RecordDescription(ImmutableArray<KeyDescription> Keys) : ShapeDescription;

/// <summary>Entries under ids of the author's.</summary>
/// <param name="Entry">What each entry is.</param>
/// <param name="IdPattern">What an id looks like: a regular expression that JavaScript and .NET read alike; null for any.</param>
/// <param name="NeededIds">Ids that must be there.</param>
internal sealed record TableDescription(ShapeDescription Entry, string? IdPattern, ImmutableArray<string> NeededIds) : ShapeDescription;

/// <summary>Any one of several.</summary>
/// <param name="Shapes">What may stand there.</param>
internal sealed record EitherDescription(ImmutableArray<ShapeDescription> Shapes) : ShapeDescription;

/// <summary>Any set of keys; who reads it is another.</summary>
internal sealed record AnyKeysDescription : ShapeDescription;

/// <summary>A key of a record.</summary>
/// <param name="Key">The key.</param>
/// <param name="About">What belongs there, in the author's words.</param>
/// <param name="IsRequired">True where it must be there.</param>
/// <param name="Value">What fits as its value.</param>
internal sealed record KeyDescription(string Key, string About, bool IsRequired, ShapeDescription Value);
