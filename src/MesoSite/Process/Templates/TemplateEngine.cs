using System.Collections.Immutable;
using HandlebarsDotNet;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Views;
using CompiledTemplate = HandlebarsDotNet.HandlebarsTemplate<System.IO.TextWriter, object, object>;

namespace MesoSite.Process.Templates;

/// <summary>The only code that touches Handlebars.Net. A template that fails leaves a fault with its line, and nothing on the page.</summary>
internal sealed class TemplateEngine
{
    private readonly ImmutableDictionary<string, CompiledTemplate> templates;
    private readonly Theme theme;
    private readonly DiagnosticBag bag;

    private TemplateEngine(Theme theme, DiagnosticBag bag)
    {
        (this.theme, this.bag) = (theme, bag);
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
        handlebars.RegisterHelper("t", (in HelperOptions options, in Context _, in Arguments arguments) => Word(options, arguments));
        handlebars.RegisterHelper("prose", (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
            output.WriteSafeString(Prose(First(arguments, "prose"), Voice(options))));
        handlebars.RegisterHelper("icon", (in EncodedTextWriter output, in HelperOptions _, in Context _, in Arguments arguments) =>
            output.WriteSafeString(Icon($"{First(arguments, "icon")}")));
        templates = CompileAll(handlebars);
    }

    /// <summary>Compiles all templates of a theme.</summary>
    public static TemplateEngine Compile(Theme theme, DiagnosticBag bag) => new(theme, bag);

    /// <summary>Renders a template of <c>layouts/</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="view">What it reads.</param>
    /// <param name="voice">The language.</param>
    public string Layout(string name, TemplateView view, Voice voice) => Render($"layouts/{name}.hbs", view, voice);

    /// <summary>Renders a template of <c>documents/</c>.</summary>
    public string Document(string name, object view, Voice voice) => Render($"documents/{name}.hbs", view, voice);

    private ImmutableDictionary<string, CompiledTemplate> CompileAll(IHandlebars handlebars)
    {
        var compiled = ImmutableDictionary.CreateBuilder<string, CompiledTemplate>();
        foreach (var file in theme.Templates)
        {
            if (CompileOne(handlebars, file) is { } template)
            {
                compiled.Add(file.Path, template);
            }
        }

        foreach (var component in theme.Components.Values)
        {
            if (compiled.TryGetValue(component.Template.Path, out var template))
            {
                handlebars.RegisterTemplate(component.Name, template);
            }
        }

        return compiled.ToImmutable();
    }

    private CompiledTemplate? CompileOne(IHandlebars handlebars, SourceFile file)
    {
        if (!TemplateLint.Check(file, bag))
        {
            return null;
        }

        try
        {
            using var text = new StringReader(file.Text);
            var template = handlebars.Compile(text);
            return (writer, context, data) =>
            {
                try
                {
                    template(writer, context, data);
                }
                catch (Exception fault) when (TemplateFailure.Concerns(fault))
                {
                    throw TemplateFailure.In(file, fault);
                }
            };
        }
        catch (HandlebarsException fault)
        {
            bag.Add(ProcessFaults.TemplateSyntax(TemplateLint.PlaceOf(file, fault.Message), fault.Message.Split('\n')[0].TrimEnd()));
            return null;
        }
    }

    private string Render(string path, object view, Voice voice)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        if (!templates.TryGetValue(path, out var template))
        {
            if (!theme.Templates.Any(file => file.Path == path))
            {
                bag.Add(ProcessFaults.MissingTemplate(path));
            }

            return string.Empty;
        }

        try
        {
            template(writer, view, new Dictionary<string, object> { ["voice"] = voice });
        }
        catch (TemplateFailure failure)
        {
            bag.Add(failure.ToDiagnostic());
        }

        return writer.ToString();
    }

    private static object? First(in Arguments arguments, string helper) =>
        arguments.Length > 0 ? arguments[0] : throw new HandlebarsException($"'{helper}' needs a value");

    private static Voice Voice(in HelperOptions options) => (Voice)options.Data["voice"]!;

    private string Word(in HelperOptions options, in Arguments arguments)
    {
        var key = $"{First(arguments, "t")}";
        var values = arguments.Hash.ToDictionary(value => value.Key, value => value.Value?.ToString() ?? string.Empty);
        var name = $"\"{key}\"";
        return Voice(options).Text(key, () => TemplateLint.FirstUse(theme.Templates, name), values);
    }

    private string Prose(object? value, Voice voice)
    {
        switch (value)
        {
            case Html html:
                return html.Markup;
            case Prose prose:
                using (var writer = new StringWriter { NewLine = "\n" })
                {
                    foreach (var part in prose.Parts)
                    {
                        writer.Write(part.Markup is { } markup ? markup.Markup : Component(part.Component!, voice));
                    }

                    return writer.ToString();
                }

            case null:
                return string.Empty;
            default:
                return System.Net.WebUtility.HtmlEncode($"{value}");
        }
    }

    private string Component(ComponentView component, Voice voice)
    {
        if (!theme.Components.TryGetValue(component.Name, out var definition))
        {
            bag.Add(ProcessFaults.MissingTemplate($"components/{component.Name}/{component.Name}.hbs"));
            return string.Empty;
        }

        if (!templates.TryGetValue(definition.Template.Path, out var template))
        {
            return string.Empty;
        }

        using var writer = new StringWriter { NewLine = "\n" };
        template(writer, component.View, new Dictionary<string, object> { ["voice"] = component.Voice ?? voice });
        return writer.ToString();
    }

    private string Icon(string name)
    {
        if (theme.Icons.TryGetValue(name, out var icon))
        {
            return icon.Text.TrimEnd();
        }

        bag.Add(ProcessFaults.MissingIcon(TemplateLint.FirstUse(theme.Templates, name) ?? theme.Layouts["page"].Start, name, theme.Icons.Keys));
        return string.Empty;
    }
}
