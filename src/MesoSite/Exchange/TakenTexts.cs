using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Stamps;
using MesoSite.Input.Yaml;

namespace MesoSite.Exchange;

/// <summary>The files of a site with new texts in them.</summary>
/// <param name="Language">The language that they are in.</param>
/// <param name="Sources">The files.</param>
/// <param name="Texts">How many texts are new.</param>
internal sealed record TakenTexts(string Language, SourceTrees Sources, int Texts)
{
    /// <summary>Puts translations and their stamps into copies of the files, and reads these again; null where that brings a fault.</summary>
    /// <param name="import">What is new.</param>
    /// <param name="sources">The files.</param>
    /// <param name="original">The language that the others are translated from.</param>
    /// <param name="language">The translation as it was.</param>
    /// <param name="stamps">Its stamps as they were.</param>
    /// <param name="delivery">Who made the translations.</param>
    /// <param name="bag">Takes the faults.</param>
    public static TakenTexts? Of(
        PoImport import, SourceTrees sources, LanguageTexts original, LanguageTexts language, StampBook stamps, TranslationDelivery delivery, DiagnosticBag bag)
    {
        if (import.Texts.IsEmpty && import.Originals.IsEmpty)
        {
            return new TakenTexts(language.Tag, sources, 0);
        }

        var by = delivery.By ?? ByOf(language);
        var edited = new SourcesWithTexts(sources, original, language, by == Translator.Machine ? "machine" : "person").Put(import.Texts, bag);
        if (bag.HasErrors)
        {
            return null;
        }

        var stamped = Stamped(edited, import, original, language.Tag, stamps, new Delivery(by, delivery.Name, delivery.On, null), bag);
        CheckNewFaults(sources, stamped, bag);
        return bag.HasErrors ? null : new TakenTexts(language.Tag, stamped, import.Texts.Count);
    }

    private static SourceTrees Stamped(
        SourceTrees sources, PoImport import, LanguageTexts original, string language, StampBook stamps, Delivery delivery, DiagnosticBag bag)
    {
        var texts = LanguageTexts.Read(sources, DataReader.ReadSettings(sources.Input, bag)!, language, bag);
        var made = from key in import.Originals
                   let text = texts.Find(key.Key)
                   where text is not null
                   select KeyValuePair.Create(key.Key, new Stamp(key.Value, TextHash.Of(text.Text), delivery));
        var all = stamps.Stamps.SetItems(made).Where(stamp => texts.Find(stamp.Key) is not null);
        foreach (var file in StampFiles.Of(all, language, original.All, sources, bag))
        {
            var inTheme = file.DisplayPath == sources.Theme.Display(file.Path);
            sources = inTheme ? sources with { Theme = sources.Theme.With(file.Path, file.Text) } : sources with { Input = sources.Input.With(file.Path, file.Text) };
        }

        return sources;
    }

    // What was wrong before is not the translator's fault.
    private static void CheckNewFaults(SourceTrees before, SourceTrees after, DiagnosticBag bag)
    {
        var known = Errors(before).Select(Told).ToHashSet();
        foreach (var fault in Errors(after).Where(fault => !known.Contains(Told(fault))))
        {
            bag.Add(fault);
        }
    }

    private static IEnumerable<Diagnostic> Errors(SourceTrees sources)
    {
        var bag = new DiagnosticBag();
        ContentFromSources.Translate(sources, null, bag);
        return bag.ToSorted().Where(fault => fault.Severity == Severity.Error);
    }

    // Lines move when texts become longer.
    private static (string, string, string?) Told(Diagnostic fault) => (fault.Code, fault.Message, fault.Span?.File.DisplayPath);

    // A language without a file says nothing yet; pages then say that a machine made it, which promises least.
    private static Translator ByOf(LanguageTexts language) =>
        language.Words is { } words && YamlPlaces.Find(words, ["translation", "by"]) is YamlScalar { Text: "person" } ? Translator.Person : Translator.Machine;
}

/// <summary>Who made translations.</summary>
/// <param name="By">What kind of translator; null for what the language's own file says.</param>
/// <param name="Name">Who; null where it is not known.</param>
/// <param name="On">The day.</param>
public sealed record TranslationDelivery(Translator? By, string? Name, DateOnly On);
