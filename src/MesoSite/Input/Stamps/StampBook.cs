using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Input.Stamps;

/// <summary>The stamps of a language, by the keys of the texts.</summary>
/// <param name="Stamps">The stamps.</param>
internal sealed record StampBook(ImmutableSortedDictionary<string, Stamp> Stamps)
{
    /// <summary>The folder, in <c>input/</c> and in <c>theme/</c>, with a file for each language.</summary>
    public const string Folder = "stamps";

    public static readonly StampBook Empty = new(ImmutableSortedDictionary.Create<string, Stamp>(StringComparer.Ordinal));

    /// <summary>True where texts of the same folder, the clinic's or the theme's, are stamped: where none ever was, nobody minds.</summary>
    public bool Minds(string key) => Stamps.Keys.Any(stamped => IsOfTheme(stamped) == IsOfTheme(key));

    /// <summary>The stamp of a text, or null.</summary>
    public Stamp? Find(string key) => Stamps.GetValueOrDefault(key);

    /// <summary>True for the key of a text of the theme's.</summary>
    public static bool IsOfTheme(string key) => key.StartsWith(AuthoredTexts.Theme, StringComparison.Ordinal);

    /// <summary>Where the stamps of a language stand, within <c>input/</c> and within <c>theme/</c>.</summary>
    public static string PathOf(string language) => $"{Folder}/{language}.yaml";

    /// <summary>Reads the stamps of a language: those of the clinic's texts and those of the theme's.</summary>
    public static StampBook Read(SourceTrees sources, string language, DiagnosticBag bag) => new(
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            from tree in new[] { sources.Input, sources.Theme }
            where tree.Texts.ContainsKey(PathOf(language))
            from stamp in StampFile.Read(tree.Texts[PathOf(language)], bag)
            group stamp by stamp.Key into sameKey
            select sameKey.First()));
}
