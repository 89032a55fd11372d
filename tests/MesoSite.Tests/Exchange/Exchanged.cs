using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Exchange;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Input.Stamps;
using MesoSite.Tests.Gettext;

namespace MesoSite.Tests.Exchange;

/// <summary>A language's PO file, changed as a translator would, and what became of it.</summary>
/// <param name="Faults">All faults.</param>
/// <param name="Taken">The files with what is new; null where the file was refused.</param>
/// <param name="Before">The files as they were.</param>
internal sealed record Exchanged(ImmutableArray<Diagnostic> Faults, TakenTexts? Taken, SourceTrees Before)
{
    private static readonly DateOnly Day = new(2026, 5, 2);

    /// <summary>The PO file of a language.</summary>
    public static string Export(SourceTrees sources, string language)
    {
        var bag = new DiagnosticBag();
        var text = TranslationFiles.Export(sources, language, bag);
        Assert.Empty(bag.ToSorted());
        return text!;
    }

    /// <summary>Exports, lets a translator change entries, and imports.</summary>
    /// <param name="change">An entry to what becomes of it; the same where it is left alone.</param>
    public static Exchanged Of(SourceTrees sources, string language, Func<PoEntry, PoEntry> change)
    {
        var file = PoFiles.Read(Export(sources, language));
        return Import(sources, PoWriter.Write(file with { Entries = [.. file.Entries.Select(change)] }));
    }

    /// <summary>The same where one text is changed.</summary>
    public static Exchanged Of(SourceTrees sources, string language, string key, params ImmutableArray<string> texts) =>
        Of(sources, language, entry => entry.Context == key ? entry with { Texts = texts } : entry);

    public static Exchanged Import(SourceTrees sources, string text)
    {
        var bag = new DiagnosticBag();
        var taken = TranslationFiles.Import(sources, PoFiles.File(text), new TranslationDelivery(Translator.Agency, "A", Day), bag);
        return new Exchanged(bag.ToSorted(), taken, sources);
    }

    /// <summary>The files that changed, by their paths.</summary>
    public ImmutableSortedDictionary<string, string> Changed
    {
        get
        {
            Assert.True(Taken is not null, string.Join('\n', Faults.Select(DiagnosticText.Format)));
            return (from pair in new[] { (Before.Input, Taken.Sources.Input), (Before.Theme, Taken.Sources.Theme) }
                    from file in pair.Item2.Texts.Values
                    where pair.Item1.Texts.GetValueOrDefault(file.Path)?.Text != file.Text
                    select file).ToImmutableSortedDictionary(file => file.DisplayPath, file => file.Text, StringComparer.Ordinal);
        }
    }

    /// <summary>The only fault of a file that was refused: its code and place.</summary>
    public (string Code, string? Place) Refused
    {
        get
        {
            Assert.Null(Taken);
            var fault = Assert.Single(Faults);
            return (fault.Code, fault.Span?.ToString());
        }
    }

    /// <summary>The lines that one text has and another has not, each with its mark.</summary>
    public static IEnumerable<string> Difference(string before, string after) =>
    [
        .. before.Split('\n').Except(after.Split('\n')).Select(line => "-" + line),
        .. after.Split('\n').Except(before.Split('\n')).Select(line => "+" + line),
    ];

    /// <summary>A site with the files of a stamp: all texts of a language translated from their originals as they are.</summary>
    public static SourceTrees Stamped(SourceTrees sources, string language)
    {
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(sources, null, bag)!;
        var stamping = Stamping.Of(content, new StampRequest(language, ["all"], Translator.Person, "B", Day.AddDays(-1), null), bag)!;
        foreach (var file in StampFiles.Of(stamping.Stamps, language, content.Source.Texts, sources, bag))
        {
            sources = file.DisplayPath.StartsWith("input/", StringComparison.Ordinal)
                ? sources with { Input = sources.Input.With(file.Path, file.Text) }
                : sources with { Theme = sources.Theme.With(file.Path, file.Text) };
        }

        Assert.Empty(bag.ToSorted());
        return sources;
    }
}
