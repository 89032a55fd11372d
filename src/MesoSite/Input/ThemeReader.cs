using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>Reads the theme: which file is what follows from its folder.</summary>
internal static class ThemeReader
{
    /// <summary>Examples of a component.</summary>
    public static readonly Shape<ImmutableArray<ComponentExample>> Examples = new RecordShape<ImmutableArray<ComponentExample>>(
        map => map.Required("examples", "The component's examples, which the gallery and the tests show.", Shapes.List(new RecordShape<ComponentExample>(example => new ComponentExample(
            example.Required("title", "What the example shows.", Shapes.Text), example.Required("view", "The same keys as the engine gives to the template.", new TreeShape()))))));

    /// <summary>Reads a theme; null where a file that every theme has is missing or cannot be read.</summary>
    public static Theme? Read(SourceTree tree, DiagnosticBag bag)
    {
        if (!tree.Texts.TryGetValue("theme.yaml", out var file))
        {
            bag.Add(InputFaults.MissingFile(tree.Display("theme.yaml"), "it names the theme, its colours and its style sheets"));
            return null;
        }

        if (YamlTree.Read(file, bag) is not { } root || !ThemeSettings.Shape.TryRead(root, bag, out var settings))
        {
            return null;
        }

        var componentStyles = tree.Texts.Values.Where(style => style.Path.StartsWith("components/", StringComparison.Ordinal) && style.Path.EndsWith(".css", StringComparison.Ordinal));
        return new Theme(
            settings,
            Named(tree, "layouts/", ".hbs"),
            Named(tree, "documents/", ".hbs"),
            ReadComponents(tree, bag),
            Named(tree, "icons/", ".svg"),
            [.. Styles(tree, settings.Styles, bag), .. componentStyles, .. Styles(tree, settings.LateStyles, bag)],
            [.. Styles(tree, settings.ReportStyles, bag)],
            [.. Styles(tree, settings.PaperStyles, bag)],
            ReadAssets(tree));
    }

    private static ImmutableSortedDictionary<string, SourceFile> Named(SourceTree tree, string folder, string extension) =>
        tree.Texts.Values
            .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(extension, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path[folder.Length..^extension.Length], file => file, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, Component> ReadComponents(SourceTree tree, DiagnosticBag bag)
    {
        var components = ImmutableSortedDictionary.CreateBuilder<string, Component>(StringComparer.Ordinal);
        foreach (var template in tree.Texts.Values)
        {
            if (template.Path.Split('/') is ["components", var name, var fileName] && fileName == $"{name}.hbs")
            {
                ImmutableArray<ComponentExample> examples = [];
                if (tree.Texts.TryGetValue($"components/{name}/examples.yaml", out var file) && YamlTree.Read(file, bag) is { } root)
                {
                    Examples.TryRead(root, bag, out examples);
                }

                var script = tree.Texts.GetValueOrDefault($"components/{name}/{name}.js");
                components.Add(name, new Component(name, template, script, examples));
            }
        }

        return components.ToImmutable();
    }

    private static IEnumerable<SourceFile> Styles(SourceTree tree, ImmutableArray<Located<string>> paths, DiagnosticBag bag)
    {
        foreach (var path in paths)
        {
            if (tree.Texts.TryGetValue(path.Value, out var file))
            {
                yield return file;
            }
            else
            {
                bag.Add(InputFaults.UnknownReference(path.Span, "file", path.Value, tree.Texts.Keys.Where(key => key.EndsWith(".css", StringComparison.Ordinal))));
            }
        }
    }

    private static ImmutableSortedDictionary<string, Picture> ReadAssets(SourceTree tree)
    {
        const string folder = "assets/";
        var drawings = tree.Texts.Values
            .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(".svg", StringComparison.Ordinal))
            .Select(file => new Picture(file.Path, [.. System.Text.Encoding.UTF8.GetBytes(file.Text)]));
        return tree.Pictures.Values
            .Where(picture => picture.Path.StartsWith(folder, StringComparison.Ordinal))
            .Concat(drawings)
            .ToImmutableSortedDictionary(picture => picture.Path[folder.Length..], picture => picture, StringComparer.Ordinal);
    }

    private sealed class TreeShape : Shape<YamlNode>
    {
        public override string Expected => "a set of keys";

        public override ShapeDescription Describe() => new AnyKeysDescription();

        public override bool TryRead(YamlNode node, DiagnosticBag bag, out YamlNode value)
        {
            value = node;
            return node is YamlMapping || Refuse(node, bag);
        }
    }
}
