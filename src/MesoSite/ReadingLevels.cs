using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Process.Facts;
using MesoSite.Process.Reading;

namespace MesoSite;

/// <summary>How hard a clinic's texts are to read, without building its site.</summary>
public static class ReadingLevels
{
    /// <summary>Reads and measures the texts of a folder.</summary>
    /// <param name="input">The folder with the clinic's articles and data.</param>
    /// <param name="theme">The folder with the theme, whose words say the facts.</param>
    public static ReadingResult Read(string input, string theme)
    {
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(SourceReader.Read(input, theme, bag), null, bag);
        if (content is null || bag.HasErrors)
        {
            return new ReadingResult(bag.ToSorted(), []);
        }

        var facts = FactsFromContent.Translate(content);
        ReadingFromContent.Check(content, facts, bag);
        return new ReadingResult(bag.ToSorted(), ReadingFromContent.Translate(content, facts));
    }
}

/// <summary>What was measured.</summary>
/// <param name="Diagnostics">What is wrong with the content; warnings for articles past their limit.</param>
/// <param name="Languages">In the order of <c>site.yaml</c>; empty where the content has errors.</param>
public sealed record ReadingResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<LanguageReading> Languages);
