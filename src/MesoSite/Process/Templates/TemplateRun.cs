using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using System.Text;
using MesoSite.Core;
using MesoSite.Process.Language;
using MesoSite.Process.Views;

namespace MesoSite.Process.Templates;

/// <summary>One rendering: a document with all components in it, in one pass into one text. What cannot be shown leaves a fault, and a gap.</summary>
internal sealed class TemplateRun(TemplateSet set, StringBuilder output, DiagnosticBag bag)
{
    // A component that holds itself would never end.
    private const int MostNested = 32;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"");

    // A page of a clinic takes some ten thousand steps; a browser on a phone gives up long before the letters.
    private const int MostSteps = 2_000_000;
    private const int MostLetters = 8 * 1024 * 1024;

    private int nested;
    private int steps;
    private bool isStopped;

    /// <summary>Renders a template with its view.</summary>
    public void Render(Template template, object? view, Voice voice)
    {
        Render(template.Body, new TemplateScope(view, null), voice);
        if (steps > MostSteps || output.Length > MostLetters)
        {
            bag.Add(ProcessFaults.TemplateWithoutEnd(template.Name, MostSteps, MostLetters));
        }
    }

    private void Render(ImmutableArray<TemplateNode> nodes, TemplateScope scope, Voice voice)
    {
        foreach (var node in nodes)
        {
            isStopped |= ++steps > MostSteps || output.Length > MostLetters;
            if (isStopped)
            {
                return;
            }

            Render(node, scope, voice);
        }
    }

    private void Render(TemplateNode node, TemplateScope scope, Voice voice)
    {
        switch (node)
        {
            case TemplateNode.Markup markup:
                output.Append(markup.Text);
                break;
            case TemplateNode.Value value:
                var text = Text(Find(value.Shown, scope));
                if (value.IsAddress && !LinkSchemes.IsSafe(text))
                {
                    bag.Add(ProcessFaults.UnsafeAddress(value.Shown.Span, text));
                    break;
                }

                Escape(text);
                break;
            case TemplateNode.Word word:
                IReadOnlyDictionary<string, string> values = word.Values.IsEmpty ? ReadOnlyDictionary<string, string>.Empty : word.Values.ToDictionary(entry => entry.Name, entry => Text(Find(entry.Value, scope)));
                Escape(voice.Text(Text(Find(word.Key, scope)), () => word.Key.Span, values));
                break;
            case TemplateNode.Prose prose:
                Prose(Find(prose.Shown, scope), voice);
                break;
            case TemplateNode.Icon icon:
                output.Append(set.Icon(Text(Find(icon.Name, scope)), icon.Name.Span));
                break;
            case TemplateNode.If condition:
                Render(IsSomething(Find(condition.Condition, scope)) ? condition.Then : condition.Else, scope, voice);
                break;
            case TemplateNode.With with:
                var shown = Find(with.Shown, scope);
                Render(IsSomething(shown) ? with.Body : with.Else, IsSomething(shown) ? new TemplateScope(shown, scope) : scope, voice);
                break;
            case TemplateNode.Each each:
                Each(each, Items(Find(each.Items, scope)), scope, voice);
                break;
            case TemplateNode.Component component:
                Component(component, component.View is null ? scope.View : Find(component.View, scope), scope, voice);
                break;
        }
    }

    private void Each(TemplateNode.Each each, ICollection items, TemplateScope scope, Voice voice)
    {
        if (items.Count == 0)
        {
            Render(each.Else, scope, voice);
        }

        var index = 0;
        foreach (var item in items)
        {
            if (isStopped)
            {
                return;
            }

            Render(each.Body, new TemplateScope(item, scope, index++, items.Count), voice);
        }
    }

    private void Component(TemplateNode.Component component, object? view, TemplateScope scope, Voice voice)
    {
        if (set.Component(component.Name) is not { } template)
        {
            bag.Add(ProcessFaults.TemplateRuntime(component.Span, $"there is no component '{component.Name}'"));
        }
        else if (nested == MostNested)
        {
            bag.Add(ProcessFaults.TemplateRuntime(component.Span, $"'{component.Name}' is inside itself, or deeper than {MostNested} components"));
            // One that holds itself twice would be rendered as often as there are ways down.
            isStopped = true;
        }
        else
        {
            nested++;
            Render(template.Body, new TemplateScope(view, scope), voice);
            nested--;
        }
    }

    private void Prose(object? value, Voice voice)
    {
        if (value is not Prose prose)
        {
            output.Append(value is Html html ? html.Markup : WebUtility.HtmlEncode(Text(value)));
            return;
        }

        foreach (var part in prose.Parts)
        {
            if (part.Markup is { } markup)
            {
                output.Append(markup.Markup);
            }
            else if (set.PlacedComponent(part.Component!.Name) is { } template)
            {
                Render(template, part.Component.View, part.Component.Voice ?? voice);
            }
        }
    }

    private object? Find(TemplateValue value, TemplateScope scope) => value switch
    {
        TemplateValue.Literal literal => literal.Text,
        TemplateValue.Position position => Position(position, scope.Above(position.Up)),
        _ => Find((TemplateValue.Path)value, scope),
    };

    private object? Position(TemplateValue.Position position, TemplateScope? scope)
    {
        while (scope is { Index: < 0 })
        {
            scope = scope.Around;
        }

        if (scope is null)
        {
            bag.Add(ProcessFaults.TemplateBinding(position.Span, position.Name));
            return null;
        }

        return position.Name switch
        {
            "@first" => scope.Index == 0,
            "@last" => scope.Index == scope.Count - 1,
            _ => scope.Index,
        };
    }

    private object? Find(TemplateValue.Path path, TemplateScope scope)
    {
        var start = path.IsRoot ? scope.Root : scope.Above(path.Up);
        var value = start?.View;
        var isFound = start is not null;
        foreach (var member in path.Members)
        {
            isFound = isFound && ViewMembers.TryGet(value, member, out value);
        }

        if (!isFound)
        {
            bag.Add(ProcessFaults.TemplateBinding(path.Span, path.Written));
            return null;
        }

        return value;
    }

    private void Escape(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            output.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => "&quot;",
            });
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    // As in Handlebars: nothing, false, 0, an empty text and an empty list are nothing.
    private static bool IsSomething(object? value) => value switch
    {
        null or false or 0 or "" => false,
        ICollection list => list.Count > 0,
        _ => true,
    };

    private static ICollection Items(object? value) => value is ICollection items ? items : Array.Empty<object>();
}
