using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Checks;
using MesoSite.Input.Content;
using MesoSite.Input.Pictures;
using MesoSite.Input.Stamps;

namespace MesoSite.Input;

/// <summary>YAML and Markdown to typed records, then checked against each other.</summary>
internal static class ContentFromSources
{
    /// <summary>Translates the files.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="address">Takes the place of the address in <c>site.yaml</c>; or null.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <param name="checks">False to leave out the checks of how texts are written, which no page depends on.</param>
    /// <returns>
    /// The content; after a fault, as much of it as is sound; null where a file is missing or too little is left to go on with.
    /// </returns>
    public static SiteContent? Translate(SourceTrees sources, string? address, DiagnosticBag bag, bool checks = true)
    {
        if (sources.Input.IsEmpty || sources.Theme.IsEmpty)
        {
            return null;
        }

        sources = new SourceTrees(DrawingsOfTree.Clean(sources.Input, bag), DrawingsOfTree.Clean(sources.Theme, bag));
        var input = sources.Input;
        var settings = AtAddress(DataReader.ReadSettings(input, bag), address);
        var branches = BranchReader.Read(input, settings?.Address, bag);
        var data = DataReader.Read(input, settings, bag);
        var theme = ThemeReader.Read(sources.Theme, bag);
        var languages = settings is null ? null : LanguageReader.Read(sources, settings, bag);
        StrayFiles.Check(input, [.. branches.Select(branch => branch.Settings).Prepend(settings).Select(site => site?.Clinic.LogoPath).OfType<string>()], bag);
        PictureFiles.Check(input, bag);
        PictureFiles.Check(sources.Theme, bag);
        Deceptions.Check(input, bag);
        Deceptions.Check(sources.Theme, bag);
        Scripts.Check(sources.Theme, bag);
        if (settings is null || data is null || theme is null || languages is null)
        {
            return null;
        }

        var content = new SiteContent(
            data,
            languages.Value,
            Pictures(input, settings),
            theme)
        {
            Originals = OriginalsFile.ReadAll(sources, languages.Value, bag),
        };
        content = content with
        {
            Branches =
            [
                .. from branch in branches
                   select content with { Settings = branch.Settings, Pictures = Pictures(input, branch.Settings), Branch = branch.Id },
            ],
        };
        References.Check(content, sources, bag);
        CheckerReferences.Check(content, bag);
        Translations.Check(content, sources, bag);
        StaleTexts.Check(content, bag);
        Sections.Check(content, bag);
        if (checks)
        {
            TypedNumbers.Check(content, bag);
            Punctuation.Check(content, bag);
        }

        PromiseLists.Check(content, bag);
        SearchLists.Check(content, sources, bag);
        if (!bag.HasErrors)
        {
            return content;
        }

        var sound = content.Branches.Where(branch => branch.IsUsable).Select(SoundContent.Of);
        return content.IsUsable ? SoundContent.Of(content) with { Branches = [.. sound] } : null;
    }

    private static SiteSettings? AtAddress(SiteSettings? settings, string? address) =>
        settings is null || address is null ? settings : settings with { Address = address.TrimEnd('/') };

    // SVG is text, and is also a picture that articles may show.
    private static ImmutableSortedDictionary<string, Picture> Pictures(SourceTree tree, SiteSettings settings) => tree.Texts.Values
        .Where(file => DrawingsOfTree.IsName(file.Path))
        .Select(file => new Picture(file.Path, [.. System.Text.Encoding.UTF8.GetBytes(file.Text)]))
        .Concat(tree.Pictures.Values)
        .Where(picture => Picture.IsName(picture.Path))
        .Where(picture => picture.Path == settings.Clinic.LogoPath || picture.Path.Split('/') is ["articles" or "pages", _, _])
        .ToImmutableSortedDictionary(picture => picture.Path, picture => picture, StringComparer.Ordinal);
}
