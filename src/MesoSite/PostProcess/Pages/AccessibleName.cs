using System.Text;
using AngleSharp.Dom;

namespace MesoSite.PostProcess.Pages;

/// <summary>What a screen reader calls an element: the part of "Accessible Name and Description Computation" (W3C) that pages without CSS tricks need.</summary>
internal static class AccessibleName
{
    /// <summary>The name with single spaces; empty where there is none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parts">Its page.</param>
    public static string Of(IElement element, PageInventory parts)
    {
        var name = ByLabel(element, parts);
        if (name.Length == 0)
        {
            name = element.LocalName switch
            {
                "input" or "select" or "textarea" => OfField(element, parts),
                _ => Content(element),
            };
        }

        return name.Length > 0 ? name : Plain(element.GetAttribute("title"));
    }

    /// <summary>What aria-labelledby or aria-label say.</summary>
    public static string ByLabel(IElement element, PageInventory parts) =>
        Named(element.GetAttribute("aria-labelledby"), parts) is { Length: > 0 } name ? name : Plain(element.GetAttribute("aria-label"));

    /// <summary>What is said of an element besides its name.</summary>
    public static string Description(IElement element, PageInventory parts) =>
        Named(element.GetAttribute("aria-describedby"), parts) is { Length: > 0 } text ? text
        : Plain(element.GetAttribute("aria-description") ?? element.GetAttribute("title"));

    /// <summary>The text inside an element as it is read out, with single spaces.</summary>
    public static string Content(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return Plain(text.ToString());
    }

    private static string OfField(IElement field, PageInventory parts)
    {
        if (field.GetAttribute("type") is "submit" or "reset" or "button" or "image")
        {
            return Plain(field.GetAttribute("value") ?? field.GetAttribute("alt"));
        }

        var label = field.Closest("label");
        if (label is null && field.Id is { Length: > 0 } id)
        {
            label = parts.References.FirstOrDefault(reference => reference.Attribute == "for" && reference.Value == id)?.Element;
        }

        return label is null ? string.Empty : Content(label);
    }

    private static string Named(string? ids, PageInventory parts) => ids is null ? string.Empty : Plain(string.Join(
        ' ', ids.Split(' ').Select(id => parts.ById.TryGetValue(id, out var element) ? Content(element) : string.Empty)));

    private static void Append(IElement element, StringBuilder text)
    {
        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    text.Append(words.Data);
                    break;
                case IElement inner when inner.GetAttribute("aria-hidden") == "true" || inner.HasAttribute("hidden") || inner.LocalName is "script" or "style":
                    break;
                case IElement inner when inner.GetAttribute("aria-label") is { } label:
                    text.Append(label);
                    break;
                case IElement { LocalName: "img" } picture:
                    text.Append(picture.GetAttribute("alt"));
                    break;
                case IElement inner:
                    Append(inner, text);
                    break;
            }
        }
    }

    private static string Plain(string? text) =>
        text is null ? string.Empty : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
