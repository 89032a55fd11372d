using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using MesoSite.Process.Views;

namespace MesoSite.Tests.Support;

/// <summary>
/// Prints what the engine hands to a template: the records by their names, prose as markup after <c>|</c>, components in brackets.
/// So a case shows all that a page says, and none of the theme. What is null or empty is left out.
/// </summary>
internal static partial class ViewText
{
    // The theme's own: it may change without a case changing.
    private static readonly string[] LeftOut = ["Policy", "ThemeColorLight", "ThemeColorDark"];

    public static string Of(object view)
    {
        var text = new StringBuilder();
        AppendFields(text, view, 0);
        return StylesheetHash().Replace(text.ToString(), "site.*.css");
    }

    private static void AppendFields(StringBuilder text, object record, int depth)
    {
        var fields = record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (var field in fields.Where(field => !LeftOut.Contains(field.Name)))
        {
            if (field.GetValue(record) is { } value and not (ICollection { Count: 0 } or string { Length: 0 }))
            {
                Line(text, depth, $"{field.Name}:");
                AppendValue(text, value, depth + 1);
            }
        }
    }

    private static void AppendValue(StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case string or bool or int or decimal:
                text.Length--;
                text.Append(CultureInfo.InvariantCulture, $" {value}\n");
                break;
            case Html html:
                AppendMarkup(text, html, depth);
                break;
            case Prose prose:
                AppendProse(text, prose, depth);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Line(text, depth, "-");
                    AppendValue(text, item, depth + 1);
                }

                break;
            default:
                AppendFields(text, value, depth);
                break;
        }
    }

    private static void AppendProse(StringBuilder text, Prose prose, int depth)
    {
        foreach (var part in prose.Parts)
        {
            if (part.Markup is { } markup)
            {
                AppendMarkup(text, markup, depth);
            }
            else
            {
                Line(text, depth, $"[{part.Component!.Name}]");
                AppendFields(text, part.Component.View, depth + 1);
            }
        }
    }

    private static void AppendMarkup(StringBuilder text, Html markup, int depth)
    {
        foreach (var line in markup.Markup.TrimEnd('\n').Split('\n'))
        {
            Line(text, depth, $"| {line}");
        }
    }

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', depth * 2).Append(line.TrimEnd()).Append('\n');

    [GeneratedRegex(@"site\.[0-9a-f]{8}\.css")]
    private static partial Regex StylesheetHash();
}
