using MesoSite.Core;

namespace MesoSite.Input.Pictures;

/// <summary>The drawings of a folder, cleaned before anything else reads them: pictures of articles, the logo, and icons that stand in pages.</summary>
internal static class DrawingsOfTree
{
    /// <summary>True for the name of a drawing.</summary>
    public static bool IsName(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same folder with its drawings cleaned.</summary>
    public static SourceTree Clean(SourceTree tree, DiagnosticBag bag)
    {
        var cleaned =
            from file in tree.Texts.Values
            where IsName(file.Path)
            let clean = DrawingCleaner.Clean(file, bag)
            where clean is not null && clean != file
            select KeyValuePair.Create(file.Path, clean);
        return tree with { Texts = tree.Texts.SetItems(cleaned) };
    }
}
