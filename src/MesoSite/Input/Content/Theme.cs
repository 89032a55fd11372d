using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary>The folder of a designer's.</summary>
/// <param name="Layouts">Templates of kinds of page, by name; <c>page</c> is the frame.</param>
/// <param name="Documents">Templates of whole documents, by name.</param>
/// <param name="Components">By name.</param>
/// <param name="Icons">SVG drawings that are inlined, by name.</param>
/// <param name="Styles">Style sheets in the order they apply.</param>
/// <param name="Assets">Other files of <c>assets/</c>, by name.</param>
internal sealed record Theme(
    ThemeSettings Settings,
    ImmutableSortedDictionary<string, SourceFile> Layouts,
    ImmutableSortedDictionary<string, SourceFile> Documents,
    ImmutableSortedDictionary<string, Component> Components,
    ImmutableSortedDictionary<string, SourceFile> Icons,
    ImmutableArray<SourceFile> Styles,
    ImmutableArray<SourceFile> ReportStyles,
    ImmutableArray<SourceFile> PaperStyles,
    ImmutableSortedDictionary<string, Picture> Assets)
{
    /// <summary>All templates: those of components, then of layouts, then of documents.</summary>
    public IEnumerable<SourceFile> Templates =>
        Components.Values.Select(component => component.Template).Concat(Layouts.Values).Concat(Documents.Values);
}

/// <summary>A component: its template and the examples that the gallery and the tests render.</summary>
/// <param name="Script">Its script, or null.</param>
internal sealed record Component(string Name, SourceFile Template, SourceFile? Script, ImmutableArray<ComponentExample> Examples);

/// <summary>An example of a component.</summary>
/// <param name="View">The same keys as the record that the engine gives.</param>
internal sealed record ComponentExample(string Title, YamlNode View);

/// <summary><c>theme.yaml</c>.</summary>
/// <param name="Styles">Before the components' own style sheets.</param>
/// <param name="LateStyles">After them.</param>
/// <param name="ReportStyles">Added to all of these for the clinic's own reports.</param>
/// <param name="PaperStyles">Added to all of these for what the tool prints.</param>
/// <param name="Contrast">The colours that meet on pages.</param>
/// <param name="Decorative">Colours that carry no meaning, of which no contrast is asked.</param>
internal sealed record ThemeSettings(
    string Name,
    ThemeColours Colours,
    ImmutableArray<Located<string>> Styles,
    ImmutableArray<Located<string>> LateStyles,
    ImmutableArray<Located<string>> ReportStyles,
    ImmutableArray<Located<string>> PaperStyles,
    ImmutableArray<ContrastPair> Contrast,
    ImmutableArray<Located<string>> Decorative)
{
    public static readonly Shape<ThemeSettings> Shape = new RecordShape<ThemeSettings>(map => new ThemeSettings(
        map.Required("name", "The theme's name.", Shapes.Text),
        map.Required("colours", "Colours of the browser's frame.", ThemeColours.Shape),
        map.Required("styles", "Style sheets that come before those of the components.", Shapes.List(Shapes.Located(Shapes.Text))),
        map.Optional("late-styles", "Style sheets that come after those of the components.", Shapes.List(Shapes.Located(Shapes.Text)), []),
        map.Optional("report-styles", "Style sheets that are added for the clinic's own reports.", Shapes.List(Shapes.Located(Shapes.Text)), []),
        map.Optional("paper-styles", "Style sheets that are added for what is printed.", Shapes.List(Shapes.Located(Shapes.Text)), []),
        map.Optional("contrast", "Colours that meet on a page, by the names of their tokens. The build measures them.", Shapes.List(ContrastPair.Shape), []),
        map.Optional("decorative", "Tokens of colours that carry no meaning, of which no contrast is asked.", Shapes.IdReferences, [])));
}

/// <summary>Colours of the browser's frame.</summary>
internal sealed record ThemeColours(Located<string> Light, Located<string> Dark)
{
    private static readonly Shape<string> Colour = new ScalarShape<string>(
        "a colour such as \"#0b5c5e\"",
        new ScalarForm("^#[0-9A-Fa-f]{6}$"),
        (string text, out string value) =>
        {
            value = text;
            return text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);
        });

    public static readonly Shape<ThemeColours> Shape = new RecordShape<ThemeColours>(map => new ThemeColours(
        map.Required("light", "On light screens.", Shapes.Located(Colour)), map.Required("dark", "On dark screens.", Shapes.Located(Colour))));
}
