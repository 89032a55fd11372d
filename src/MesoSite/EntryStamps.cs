using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite;

/// <summary>Stamps new texts in copies of a site's files.</summary>
internal static class EntryStamps
{
    /// <summary>The files with the stamps that a request asks for.</summary>
    public static SourceTrees Put(SourceTrees sources, SiteContent content, StampRequest request, DiagnosticBag bag) =>
        Stamping.Of(content, request, bag) is { } stamping
            ? StampFiles.Of(stamping.Stamps, request.Language, content.Source.Texts, sources, bag).Aggregate(sources, With)
            : sources;

    /// <summary>The stamps of both folders.</summary>
    public static IEnumerable<SourceFile> Files(SourceTrees sources) =>
        sources.Input.Texts.Values.Concat(sources.Theme.Texts.Values).Where(file => file.Path.StartsWith($"{StampBook.Folder}/", StringComparison.Ordinal));

    private static SourceTrees With(SourceTrees sources, SourceFile file) => file.DisplayPath == sources.Input.Display(file.Path)
        ? sources with { Input = sources.Input.With(file.Path, file.Text) }
        : sources with { Theme = sources.Theme.With(file.Path, file.Text) };
}
