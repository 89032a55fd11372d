using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>All components of the theme with their examples, in both directions: a designer's own page, never a patient's.</summary>
internal static class Gallery
{
    private const string Path = "gallery.html";

    private static readonly ImmutableArray<string> Directions = ["ltr", "rtl"];

    public static PlannedDocument Plan(SiteContext site)
    {
        var source = site.SourceVoice;
        var context = new TextContext(site, source, Path);
        var components = from component in site.Content.Theme.Components.Values
                         where component.Examples.Length > 0
                         orderby component.Name
                         select new GalleryComponentView(component.Name, [.. component.Examples.SelectMany(example => Examples(component, example))]);
        var view = new GalleryView(Frame.Head(context.FileHref, source.Tag, "index.html", site), [.. components]);
        return new PlannedDocument(Path, source, "gallery", view, IsForReaders: false);
    }

    private static IEnumerable<GalleryExampleView> Examples(Component component, ComponentExample example)
    {
        var view = Plain(example.View);
        return Directions.Select(direction => new GalleryExampleView(
            example.Title, direction, new Prose([new ProsePart(null, new ComponentView(component.Name, view))])));
    }

    /// <summary>An example's tree as lists, dictionaries and texts, the only other things a template may read.</summary>
    public static object Plain(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.ToDictionary(entry => entry.Key.Value, entry => Plain(entry.Value)),
        YamlSequence list => list.Items.Select(Plain).ToList(),
        YamlScalar { IsPlain: true, Text: "true" or "false" } flag => flag.Text == "true",
        YamlScalar scalar => scalar.Text,
        _ => throw new InvalidOperationException($"unknown node {node.GetType().Name}"),
    };
}
