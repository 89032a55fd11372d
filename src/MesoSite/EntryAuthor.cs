using System.Collections.Immutable;
using MesoSite.Authoring;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Stamps;
using MesoSite.Output;

namespace MesoSite;

/// <summary>Adds entries to a site.</summary>
public static class EntryAuthor
{
    /// <summary>Adds an entry: files of its own, or entries in the files that are there, in which nothing else changes.</summary>
    /// <param name="kind">What is added.</param>
    /// <param name="id">Its id; of a language, its tag.</param>
    /// <param name="options">The site's folders and the day.</param>
    public static AuthoringResult Add(EntryKind kind, string id, BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var bag = new DiagnosticBag();
        var sources = SourceReader.Read(options.Input, options.Theme, bag);
        var candidates = sources.Input.IsEmpty || sources.Theme.IsEmpty ? [] : NewEntry.Of(kind, id, sources, bag);
        if (candidates.IsEmpty)
        {
            return new AuthoringResult(bag.ToSorted(), [], []);
        }

        var before = Faults(sources, options);
        var made = candidates
            .Select(candidate => Stamped(candidate, options))
            .Select(files => (Files: files, Faults: New(Faults(files, options), before)))
            .ToList();
        var (entry, faults) = made.FirstOrDefault(candidate => candidate.Faults.All(IsUnfilled), made[^1]);
        var written = Changed(sources.Input, entry.Input).Concat(Changed(sources.Theme, entry.Theme)).ToImmutableArray();
        return SourceWriter.Write(written, bag)
            ? new AuthoringResult([.. faults.Where(fault => !IsUnfilled(fault))], [.. written.Select(file => file.DisplayPath)], [.. faults.Where(IsUnfilled)])
            : new AuthoringResult(bag.ToSorted(), [], []);
    }

    private static SourceTrees Stamped(EntrySources entry, BuildOptions options)
    {
        var sources = entry.Sources;
        if (entry.Texts.IsEmpty || ContentFromSources.Translate(sources, null, new DiagnosticBag()) is not { } content)
        {
            return sources;
        }

        // Where nothing was ever stamped, nobody minds, and nobody is asked to begin with it.
        foreach (var language in content.Languages.Where(language => language.Tag != content.Source.Tag && language.Stamps.Minds(AuthoredTexts.Locales)))
        {
            var request = new StampRequest(language.Tag, entry.Texts, null, null, options.Today ?? default, null);
            sources = EntryStamps.Put(sources, content, request, new DiagnosticBag());
        }

        return sources;
    }

    private static ImmutableArray<Diagnostic> Faults(SourceTrees sources, BuildOptions options)
    {
        var bag = new DiagnosticBag();
        Build.Make(sources, options with { Checks = false }, _ => { }, bag);
        return bag.ToSorted();
    }

    // Places move when lines are added; a fault is the same where it says the same.
    private static List<Diagnostic> New(ImmutableArray<Diagnostic> now, ImmutableArray<Diagnostic> before)
    {
        var known = before.GroupBy(Said).ToDictionary(group => group.Key, group => group.Count());
        return [.. now.Where(fault => !(known.TryGetValue(Said(fault), out var count) && (known[Said(fault)] = count - 1) >= 0))];
    }

    private static (string, string, string?) Said(Diagnostic fault) => (fault.Code, fault.Message, fault.Span is { } span ? span.File.DisplayPath + span.File.Line(span.Line).Trim() : null);

    private static bool IsUnfilled(Diagnostic fault) => fault.Code == InputFaults.UnfilledCode;

    private static IEnumerable<SourceFile> Changed(SourceTree before, SourceTree after) =>
        after.Texts.Values.Where(file => !before.Texts.TryGetValue(file.Path, out var old) || old.Text != file.Text);
}
