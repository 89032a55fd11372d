using System.Collections.Immutable;
using MesoSite.Readability;

namespace MesoSite.Process.Understanding;

/// <summary>What can be counted of an article in one language: of its Markdown, and of its text as a patient reads it.</summary>
/// <param name="Counts">Of its sentences.</param>
/// <param name="Measure">How its language is measured.</param>
/// <param name="Limit">How hard it may be to read, or null.</param>
/// <param name="Sections">The lead, then what follows each heading.</param>
/// <param name="Boxes">Names of the directives that fill lines of their own, in order.</param>
/// <param name="BoxesBeforeHeading">Those that come before the first heading.</param>
/// <param name="Phones">Telephones in its sentences.</param>
/// <param name="Lists">Lists with points or numbers.</param>
/// <param name="NumberedLists">Those with numbers.</param>
/// <param name="Strong">Words or sentences in bold.</param>
/// <param name="Pictures">Pictures; each has a description, or the build would have refused it.</param>
/// <param name="TableColumns">Columns of each table that the author drew; tables made by directives are not among them.</param>
/// <param name="MedicalNames">Medical names of the data that its sentences hold.</param>
/// <param name="BareMedicalNames">Those that stand neither in brackets nor beside their everyday name.</param>
internal sealed record Handout(
    TextCounts Counts,
    ReadingLanguage Measure,
    decimal? Limit,
    ImmutableArray<TextCounts> Sections,
    ImmutableArray<string> Boxes,
    ImmutableArray<string> BoxesBeforeHeading,
    int Phones,
    int Lists,
    int NumberedLists,
    int Strong,
    int Pictures,
    ImmutableArray<int> TableColumns,
    ImmutableArray<string> MedicalNames,
    ImmutableArray<string> BareMedicalNames)
{
    /// <summary>How many directives of these names it has.</summary>
    public int CountOf(params ReadOnlySpan<string> names)
    {
        var count = 0;
        foreach (var name in names)
        {
            count += Boxes.Count(name.Equals);
        }

        return count;
    }
}
