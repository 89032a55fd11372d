using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Input.Stamps;

/// <summary>The stamps of a language as files: those of the clinic's texts in its folder, those of the theme's in the theme's.</summary>
internal static class StampFiles
{
    /// <summary>The files to write.</summary>
    /// <param name="stamps">All stamps of the language.</param>
    /// <param name="language">The language.</param>
    /// <param name="originalTexts">The texts of the original language as they are now.</param>
    /// <param name="sources">The files as they are now: the stamps of other languages need their originals too.</param>
    /// <param name="bag">Takes the faults of these.</param>
    public static ImmutableArray<SourceFile> Of(
        IEnumerable<KeyValuePair<string, Stamp>> stamps, string language, IEnumerable<AuthoredText> originalTexts, SourceTrees sources, DiagnosticBag bag)
    {
        var now = originalTexts.Select(text => text.Text.Trim()).Distinct().ToImmutableDictionary(TextHash.Of);
        var byFolder = stamps.ToLookup(stamp => StampBook.IsOfTheme(stamp.Key));
        return [.. Of([.. byFolder[false]], now, language, sources.Input, bag), .. Of([.. byFolder[true]], now, language, sources.Theme, bag)];
    }

    private static IEnumerable<SourceFile> Of(
        ImmutableArray<KeyValuePair<string, Stamp>> stamps, ImmutableDictionary<string, string> now, string language, SourceTree tree, DiagnosticBag bag)
    {
        var own = StampBook.PathOf(language);
        if (stamps.IsEmpty && !tree.Texts.ContainsKey(own))
        {
            return [];
        }

        var others = tree.Texts.Values
            .Where(file => file.Path.StartsWith($"{StampBook.Folder}/", StringComparison.Ordinal) && file.Path != OriginalsFile.Path && file.Path != own)
            .SelectMany(file => StampFile.Read(file, bag));
        var before = OriginalsFile.Read(tree, bag);
        var originals = from hash in stamps.Concat(others).Select(stamp => stamp.Value.Original).Distinct()
                        let text = now.GetValueOrDefault(hash) ?? before.GetValueOrDefault(hash)
                        where text is not null
                        select KeyValuePair.Create(hash, text);
        return
        [
            new SourceFile(own, tree.Display(own), StampFile.Write(stamps)),
            new SourceFile(OriginalsFile.Path, tree.Display(OriginalsFile.Path), OriginalsFile.Write(originals)),
        ];
    }
}
