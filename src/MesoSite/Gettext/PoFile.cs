using System.Collections.Immutable;

namespace MesoSite.Gettext;

/// <summary>A catalogue of texts and their translations into one language.</summary>
/// <param name="Header">The entry of the empty text: fields in the place of its translation.</param>
/// <param name="Entries">The others, in the order of the file.</param>
internal sealed record PoFile(PoEntry Header, ImmutableArray<PoEntry> Entries)
{
    /// <summary>A field of the header, such as <c>Language</c>; null where it is not there.</summary>
    /// <param name="name">Its name; capitals do not matter.</param>
    public string? Field(string name) => Header.Texts[0].Split('\n')
        .Where(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim())
        .FirstOrDefault();
}
