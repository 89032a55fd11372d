using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Exchange;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;
using MesoSite.Output;

namespace MesoSite;

/// <summary>Translations on their way to translators and back, as PO files.</summary>
public static class TranslationFiles
{
    // Two texts of 512 KB, each with its marks.
    private const long MaxBytes = 8 * 1024 * 1024;

    /// <summary>A language's texts beside their originals.</summary>
    /// <param name="input">The clinic's folder.</param>
    /// <param name="theme">The theme's.</param>
    /// <param name="language">The language.</param>
    /// <param name="output">The file to write; null where it is only asked for.</param>
    public static TranslationExport Export(string input, string theme, string language, string? output)
    {
        var bag = new DiagnosticBag();
        var text = Export(SourceReader.Read(input, theme, bag), language, bag);
        var isWell = text is not null && (output is null || SourceWriter.Write([new SourceFile(output, output, text)], bag));
        return new TranslationExport(bag.ToSorted(), isWell ? text : null);
    }

    /// <summary>Reads a file that came back from a translator, and writes what is new in it into both folders; where anything is wrong, nothing.</summary>
    /// <param name="input">The clinic's folder.</param>
    /// <param name="theme">The theme's.</param>
    /// <param name="path">The file.</param>
    /// <param name="delivery">Who made the translations.</param>
    public static TranslationImport Import(string input, string theme, string path, TranslationDelivery delivery)
    {
        var bag = new DiagnosticBag();
        var sources = SourceReader.Read(input, theme, bag);
        if (SourceReader.ReadText(path, bag, MaxBytes) is not { } file || Import(sources, file, delivery, bag) is not { } taken)
        {
            return new TranslationImport(bag.ToSorted(), 0, []);
        }

        var files = Changed(sources.Input, taken.Sources.Input).Concat(Changed(sources.Theme, taken.Sources.Theme)).ToImmutableArray();
        return SourceWriter.Write(files, bag)
            ? new TranslationImport(bag.ToSorted(), taken.Texts, [.. files.Select(written => written.DisplayPath)])
            : new TranslationImport(bag.ToSorted(), 0, []);
    }

    /// <summary>The PO file of a language; null where there is a fault.</summary>
    internal static string? Export(SourceTrees sources, string language, DiagnosticBag bag)
    {
        if (DataReader.ReadSettings(sources.Input, bag) is not { } settings)
        {
            return null;
        }

        if (!Translations(settings).Contains(language))
        {
            bag.Add(ExchangeFaults.NoSuchTranslation(null, language, Translations(settings)));
            return null;
        }

        var original = LanguageTexts.Read(sources, settings, settings.DefaultLanguage.Value, bag);
        var texts = LanguageTexts.Read(sources, settings, language, bag);
        return LocaleOf(language, settings, bag) is not { } locale || bag.HasErrors
            ? null
            : PoWriter.Write(PoFromTexts.Translate(original, texts, locale, StampBook.Read(sources, language, bag), OriginalsFile.ReadAll(sources, bag)));
    }

    /// <summary>The files with what is new in a PO file; null where there is a fault.</summary>
    internal static TakenTexts? Import(SourceTrees sources, SourceFile file, TranslationDelivery delivery, DiagnosticBag bag)
    {
        if (DataReader.ReadSettings(sources.Input, bag) is not { } settings || PoReader.Read(file, bag) is not { } po)
        {
            return null;
        }

        if (PoLanguage.Of(po, Translations(settings)) is not { } language)
        {
            bag.Add(ExchangeFaults.NoSuchTranslation(po.Header.TextSpans[0], PoLanguage.Told(po), Translations(settings)));
            return null;
        }

        var original = LanguageTexts.Read(sources, settings, settings.DefaultLanguage.Value, bag);
        var texts = LanguageTexts.Read(sources, settings, language, bag);
        var stamps = StampBook.Read(sources, language, bag);
        if (LocaleOf(language, settings, bag) is not { } locale || bag.HasErrors)
        {
            return null;
        }

        var import = ImportFromPo.Translate(po, TextGroup.All(original, texts, stamps), texts, locale, OriginalsFile.ReadAll(sources, bag), bag);
        return bag.HasErrors ? null : TakenTexts.Of(import, sources, original, texts, stamps, delivery, bag);
    }

    private static IEnumerable<SourceFile> Changed(SourceTree before, SourceTree after) =>
        after.Texts.Values.Where(file => !before.Texts.TryGetValue(file.Path, out var old) || old.Text != file.Text);

    private static List<string> Translations(SiteSettings settings) =>
        [.. settings.Languages.Select(language => language.Value).Where(tag => tag != settings.DefaultLanguage.Value)];

    private static CldrLocale? LocaleOf(string language, SiteSettings settings, DiagnosticBag bag)
    {
        var locale = CldrLocale.TryFor(language);
        if (locale is null)
        {
            bag.Add(InputFaults.UnknownLanguage(settings.Languages.First(listed => listed.Value == language).Span, language));
        }

        return locale;
    }
}

/// <summary>A language's texts for a translator.</summary>
/// <param name="Diagnostics">All faults.</param>
/// <param name="Text">The PO file; null where there is an error.</param>
public sealed record TranslationExport(ImmutableArray<Diagnostic> Diagnostics, string? Text);

/// <summary>What became of a file that came back.</summary>
/// <param name="Diagnostics">All faults; with an error among them nothing was written.</param>
/// <param name="Texts">How many texts are new.</param>
/// <param name="Files">The files that were written.</param>
public sealed record TranslationImport(ImmutableArray<Diagnostic> Diagnostics, int Texts, ImmutableArray<string> Files);
