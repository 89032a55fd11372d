using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Input.Stamps;

namespace MesoSite.Exchange;

/// <summary>
/// A PO file to the translations in it that are new. An entry without text, or with the text that is there already, changes nothing. One that is
/// fuzzy is taken, but not as done: what it was made from stays as it was.
/// </summary>
internal sealed class ImportFromPo
{
    private readonly LanguageTexts language;
    private readonly PluralForms forms;
    private readonly IReadOnlyDictionary<string, string> earlier;
    private readonly DiagnosticBag bag;
    private readonly ImmutableDictionary<string, string>.Builder texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string>.Builder originals = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    private ImportFromPo(LanguageTexts language, PluralForms forms, IReadOnlyDictionary<string, string> earlier, DiagnosticBag bag) =>
        (this.language, this.forms, this.earlier, this.bag) = (language, forms, earlier, bag);

    /// <summary>Translates. All faults are found, each at the entry's text in the PO file; where there is one, nothing should be taken.</summary>
    /// <param name="file">The PO file.</param>
    /// <param name="groups">The texts of the site with their translations.</param>
    /// <param name="language">The translation as it is.</param>
    /// <param name="locale">Its conventions.</param>
    /// <param name="earlier">Earlier originals by their hashes.</param>
    /// <param name="bag">Takes the faults.</param>
    public static PoImport Translate(
        PoFile file, ImmutableArray<TextGroup> groups, LanguageTexts language, CldrLocale locale, IReadOnlyDictionary<string, string> earlier, DiagnosticBag bag)
    {
        var import = new ImportFromPo(language, PluralForms.Of(locale), earlier, bag);
        var byKey = groups.ToDictionary(group => group.Key, StringComparer.Ordinal);
        foreach (var entry in file.Entries)
        {
            if (byKey.TryGetValue(entry.Context ?? string.Empty, out var group))
            {
                import.Take(entry, group);
            }
            else
            {
                bag.Add(ExchangeFaults.UnknownText(entry.Span!.Value, entry.Context ?? entry.Id));
            }
        }

        return new PoImport(import.texts.ToImmutable(), import.originals.ToImmutable());
    }

    private void Take(PoEntry entry, TextGroup group)
    {
        if (!entry.Texts.All(IsEmpty) && IsComplete(entry, group))
        {
            var forms = Forms(entry, group);
            var isChanged = forms.Any(form => language.Find(form.Key)?.Text.Trim() != form.Value.Trim());
            if (Same(entry.Id, group.Singular) && Same(entry.IdPlural, group.Plural))
            {
                TakeCurrent(entry, group, forms, isChanged);
            }
            else if (isChanged)
            {
                TakeEarlier(entry, group, forms);
            }
        }
    }

    private bool IsComplete(PoEntry entry, TextGroup group)
    {
        var expected = group.Plural is null ? 1 : forms.Categories.Length;
        if (entry.IdPlural is null != group.Plural is null || entry.Texts.Length != expected)
        {
            bag.Add(ExchangeFaults.OtherForms(entry.TextSpans[0], group.Key, entry.Texts.Length, expected));
            return false;
        }

        var empty = entry.Texts.Select((text, form) => (text, form)).Where(pair => IsEmpty(pair.text)).ToList();
        foreach (var (_, form) in empty)
        {
            bag.Add(ExchangeFaults.HalfTranslated(entry.TextSpans[form], group.Key));
        }

        return empty.Count == 0;
    }

    // Made from the original as it is now.
    private void TakeCurrent(PoEntry entry, TextGroup group, ImmutableDictionary<string, string> forms, bool isChanged)
    {
        if (entry.IsFuzzy)
        {
            // It may still say what its original said before.
            if (isChanged && (Holds(entry, Before(group), null) || IsSafe(entry, group, [entry.Id, entry.IdPlural])))
            {
                texts.AddRange(Changed(forms));
                originals.AddRange(group.Standings
                    .Where(form => form.Standing == Standing.Stale && forms.ContainsKey(form.Key))
                    .Select(form => KeyValuePair.Create(form.Key, form.Stamp!.Original)));
            }
        }
        else if ((isChanged || group.Standing == Standing.Stale) && IsSafe(entry, group, [entry.Id, entry.IdPlural]))
        {
            texts.AddRange(Changed(forms));
            originals.AddRange(forms.Select(form => KeyValuePair.Create(form.Key, TextHash.Of(group.OriginalOf(form.Key).Text))));
        }
    }

    private void TakeEarlier(PoEntry entry, TextGroup group, ImmutableDictionary<string, string> forms)
    {
        var original = new Located<string>("the original as it is now", group.Originals[0].Span);
        var stamped = group.Standings.Select(form => form.Stamp?.Original).OfType<string>();
        if (!new[] { entry.Id, entry.IdPlural }.OfType<string>().Select(TextHash.Of).All(hash => earlier.ContainsKey(hash) || stamped.Contains(hash)))
        {
            bag.Add(ExchangeFaults.UnknownOriginal(entry.Span!.Value, group.Key, original));
        }
        else if (group.Standing == Standing.Current)
        {
            bag.Add(ExchangeFaults.OlderThanThere(entry.TextSpans[0], group.Key, new Located<string>("this", group.Standings[0].Translation!.Span)));
        }
        else if (IsSafe(entry, group, [entry.Id, entry.IdPlural]))
        {
            texts.AddRange(Changed(forms));
            originals.AddRange(forms.Keys.Select(key => KeyValuePair.Create(
                key, TextHash.Of(key == group.KeyOf(PluralCategory.One) || entry.IdPlural is null ? entry.Id : entry.IdPlural))));
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Changed(ImmutableDictionary<string, string> forms) =>
        forms.Where(form => language.Find(form.Key)?.Text.Trim() != form.Value.Trim());

    // A translation by its keys: as it stands in its file, or where that has no forms yet, forms only if they differ.
    private ImmutableDictionary<string, string> Forms(PoEntry entry, TextGroup group)
    {
        var written = entry.Texts.Select(TextGroup.Trimmed).ToList();
        if (group.Plural is null || (!group.HasForms && written.Distinct().Count() == 1))
        {
            return ImmutableDictionary<string, string>.Empty.Add(group.Key, written[0]);
        }

        var byKey = forms.Categories.Zip(written).ToImmutableDictionary(pair => group.KeyOf(pair.First), pair => pair.Second, StringComparer.Ordinal);
        var general = group.KeyOf(PluralCategory.Other);
        // Where only fractions have the general form, no PO file brings it, but every set of forms has it.
        return byKey.ContainsKey(general) || language.Find(general) is not null ? byKey : byKey.Add(general, written[^1]);
    }

    // The originals that the translation was made from, where they are known.
    private string?[] Before(TextGroup group) =>
        [.. group.Standings.Where(form => form.Standing == Standing.Stale).Select(form => earlier.GetValueOrDefault(form.Stamp!.Original))];

    private bool IsSafe(PoEntry entry, TextGroup group, string?[] from) => Holds(entry, from, group);

    // True where every form holds what one of the originals holds; where not, the faults, if there is a group to name in them.
    private bool Holds(PoEntry entry, string?[] from, TextGroup? group)
    {
        var originals = from.OfType<string>().Select(TextHoldings.Of).ToList();
        var holds = true;
        for (var form = 0; form < entry.Texts.Length; form++)
        {
            var text = TextHoldings.Of(entry.Texts[form]);
            if (originals.Any(original => text.HasNumbersOf(original) && !text.OtherMarks(original).Any()))
            {
                continue;
            }

            holds = false;
            if (group is not null)
            {
                Report(text, originals[^1], entry.TextSpans[form], group);
            }
        }

        return holds;
    }

    private void Report(TextHoldings text, TextHoldings original, SourceSpan span, TextGroup group)
    {
        var place = new Located<string>("the original", group.Originals[0].Span);
        if (!text.HasNumbersOf(original))
        {
            bag.Add(ExchangeFaults.OtherNumbers(span, group.Key, text.NumbersTold, original.NumbersTold, place));
        }

        foreach (var (mark, here, there) in text.OtherMarks(original))
        {
            bag.Add(ExchangeFaults.OtherMarks(span, group.Key, mark, here, there, place));
        }
    }

    private static bool Same(string? one, string? other) => one?.Trim() == other?.Trim();

    private static bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text);
}
