using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Stamps;
using MesoSite.Output;

namespace MesoSite;

/// <summary>A clinic's translations by themselves, without its site.</summary>
public static class TranslationBook
{
    /// <summary>How far the translations are.</summary>
    /// <param name="input">The clinic's folder.</param>
    /// <param name="theme">The theme's.</param>
    /// <param name="language">The language to tell of; null for all.</param>
    public static TranslationBookResult Status(string input, string theme, string? language = null)
    {
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(SourceReader.Read(input, theme, bag), null, bag);
        var languages = content is null ? [] : TranslationStatus.Of(content);
        var told = languages.RemoveAll(status => language is not null && status.Language != language);
        if (content is not null && language is not null && told.IsEmpty)
        {
            bag.Add(InputFaults.NoSuchName("translation into", language, languages.Select(status => status.Language)));
        }

        return new TranslationBookResult(bag.ToSorted(), told);
    }

    /// <summary>Stamps translations, and writes the stamps into both folders.</summary>
    /// <param name="input">The clinic's folder.</param>
    /// <param name="theme">The theme's.</param>
    /// <param name="request">What to stamp, and with whose name.</param>
    public static StampResult Stamp(string input, string theme, StampRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var bag = new DiagnosticBag();
        var sources = SourceReader.Read(input, theme, bag);
        if (ContentFromSources.Translate(sources, null, bag) is not { } content)
        {
            return new StampResult(bag.ToSorted(), 0, 0, 0, false);
        }

        var stamps = Stamping.Of(content, request, bag);
        var isWritten = stamps is not null && SourceWriter.Write(StampFiles.Of(stamps.Stamps, request.Language, content.Source.Texts, sources, bag), bag);
        return new StampResult(bag.ToSorted(), stamps?.Made ?? 0, stamps?.Reviewed ?? 0, stamps?.Stamps.Count ?? 0, isWritten);
    }
}

/// <summary>The translations of a folder.</summary>
/// <param name="Diagnostics">All faults.</param>
/// <param name="Languages">How far each language is.</param>
public sealed record TranslationBookResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<TranslationStatus> Languages);

/// <summary>What became of a request to stamp.</summary>
/// <param name="Diagnostics">All faults.</param>
/// <param name="Made">How many texts were stamped as made from their originals as they are now.</param>
/// <param name="Reviewed">How many were stamped as checked.</param>
/// <param name="Texts">How many texts of the language have a stamp now.</param>
/// <param name="IsWritten">False where nothing was written.</param>
public sealed record StampResult(ImmutableArray<Diagnostic> Diagnostics, int Made, int Reviewed, int Texts, bool IsWritten);
