using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Process.Templates;

/// <summary>The templates and icons of a theme, read once.</summary>
internal sealed class TemplateSet
{
    private readonly ImmutableDictionary<string, Template> templates;
    private readonly ImmutableDictionary<string, string> icons;
    private readonly Theme theme;
    private readonly DiagnosticBag bag;

    private TemplateSet(Theme theme, DiagnosticBag bag)
    {
        (this.theme, this.bag) = (theme, bag);
        templates = theme.Templates
            .Select(file => TemplateLint.Check(file, bag) is { } addresses ? TemplateReader.Read(file, addresses, bag) : null)
            .OfType<Template>()
            .ToImmutableDictionary(template => template.Name, StringComparer.Ordinal);
        icons = theme.Icons.ToImmutableDictionary(icon => icon.Key, icon => icon.Value.Text.TrimEnd(), StringComparer.Ordinal);
    }

    /// <summary>Reads all templates of a theme.</summary>
    public static TemplateSet Read(Theme theme, DiagnosticBag bag) => new(theme, bag);

    /// <summary>A template by its path; null, and a fault where the theme has no such file, if there is none.</summary>
    public Template? Find(string path)
    {
        if (templates.TryGetValue(path, out var template))
        {
            return template;
        }

        if (!theme.Templates.Any(file => file.Path == path))
        {
            bag.Add(ProcessFaults.MissingTemplate(path));
        }

        return null;
    }

    /// <summary>A component that another template names; null where there is none.</summary>
    public Template? Component(string name) =>
        theme.Components.TryGetValue(name, out var component) ? templates.GetValueOrDefault(component.Template.Path) : null;

    /// <summary>A component that a directive puts into a text; null, and a fault, where there is none.</summary>
    public Template? PlacedComponent(string name) =>
        Find(theme.Components.TryGetValue(name, out var component) ? component.Template.Path : $"components/{name}/{name}.hbs");

    /// <summary>An icon's markup; empty, and a fault, where there is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="asked">Where a template names it.</param>
    public string Icon(string name, SourceSpan asked)
    {
        if (icons.TryGetValue(name, out var icon))
        {
            return icon;
        }

        bag.Add(ProcessFaults.MissingIcon(asked, name, theme.Icons.Keys));
        return string.Empty;
    }
}
