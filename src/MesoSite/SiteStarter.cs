using System.Collections.Immutable;
using MesoSite.Authoring;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;
using MesoSite.Output;

namespace MesoSite;

/// <summary>Makes a new site.</summary>
public static class SiteStarter
{
    /// <summary>Writes a small complete site into a folder that is not there yet, or is empty.</summary>
    /// <param name="request">What site.</param>
    public static AuthoringResult Run(SiteRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var bag = new DiagnosticBag();
        if (!SourceReader.IsEmptyOrAbsent(request.Folder))
        {
            bag.Add(AuthoringFaults.NotEmpty(request.Folder));
        }

        foreach (var language in request.Languages.Where(language => CldrLocale.TryFor(language) is null))
        {
            bag.Add(AuthoringFaults.NoLanguageData(language));
        }

        if (bag.HasErrors)
        {
            return new AuthoringResult(bag.ToSorted(), [], []);
        }

        var folder = Path.TrimEndingDirectorySeparator(request.Folder);
        var files = NewSite.Files(request).Select(file => (Path: $"{folder}/{file.Key}", file.Value)).ToList();
        if (!SourceWriter.Write(files, bag))
        {
            return new AuthoringResult(bag.ToSorted(), [], []);
        }

        var unfilled = new DiagnosticBag();
        var sources = SourceReader.Read($"{folder}/input", $"{folder}/theme", bag);
        var content = ContentFromSources.Translate(sources, null, unfilled);
        var stamps = content is null ? [] : Stamps(content, sources, request, bag);
        SourceWriter.Write(stamps, bag);
        return new AuthoringResult(
            bag.ToSorted(),
            [.. files.Select(file => file.Path), .. stamps.Select(file => file.DisplayPath)],
            [.. unfilled.ToSorted().Where(fault => fault.Severity is Severity.Draft or Severity.Error)]);
    }

    /// <summary>True for a language whose words come with the program.</summary>
    public static bool IsShipped(string language) => NewSite.IsShipped(language);

    // The words that come with the program are drafts by a machine, made from one another as they stand.
    private static ImmutableArray<SourceFile> Stamps(SiteContent content, SourceTrees sources, SiteRequest request, DiagnosticBag bag)
    {
        foreach (var language in request.Languages.Skip(1).Where(NewSite.IsShipped))
        {
            sources = EntryStamps.Put(sources, content, new StampRequest(language, [], null, null, request.On, null), bag);
        }

        return [.. EntryStamps.Files(sources)];
    }
}
