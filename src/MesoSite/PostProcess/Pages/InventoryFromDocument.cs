using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MesoSite.PostProcess.Pages;

/// <summary>Takes a parsed page apart: one walk, in document order.</summary>
internal sealed class InventoryFromDocument
{
    private static readonly FrozenSet<string> AddressAttributes =
        new[] { "href", "src", "srcset", "poster", "data", "action", "formaction", "xlink:href", "background", "ping" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ReferenceAttributes =
        new[] { "for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-flowto", "aria-errormessage", "aria-activedescendant" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SpokenAttributes =
        new[] { "alt", "title", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext" }.ToFrozenSet(StringComparer.Ordinal);

    // HTML, "Phrasing content": what stands in a line.
    private static readonly FrozenSet<string> Inline =
        new[]
        {
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
        }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<IElement> elements = [];
    private readonly Dictionary<string, IElement> byId = new(StringComparer.Ordinal);
    private readonly List<PageText> texts = [];
    private readonly List<PageAddress> addresses = [];
    private readonly List<PageAddress> references = [];
    private readonly List<PageControl> controls = [];
    private readonly List<PageLandmark> landmarks = [];
    private readonly List<PageLanguage> languages = [];
    private readonly List<IElement> headings = [];
    private readonly List<IElement> tables = [];
    private readonly List<IElement> pictures = [];
    private bool isRedirect;

    private InventoryFromDocument()
    {
    }

    /// <summary>What is in force at a place of the page.</summary>
    /// <param name="IsSilent">True where a screen reader passes by.</param>
    /// <param name="IsHidden">True where nobody meets it.</param>
    /// <param name="IsRead">False in scripts and styles.</param>
    /// <param name="InSection">True where a header or footer is that of a section.</param>
    private readonly record struct Scope(
        string Language, string Direction, IElement Block, bool IsSilent, bool IsHidden, bool IsRead, bool IsInLandmark, bool InSection, bool IsName);

    /// <summary>The parts of a page.</summary>
    public static PageInventory Translate(IDocument document)
    {
        var walk = new InventoryFromDocument();
        var root = document.DocumentElement;
        walk.Visit(root, new Scope(string.Empty, "ltr", root, false, false, true, false, false, false));
        return new PageInventory(
            walk.elements, walk.byId, walk.texts, walk.addresses, walk.references, walk.controls, walk.landmarks, walk.languages, walk.headings, walk.tables, walk.pictures)
        {
            IsRedirect = walk.isRedirect,
            IsGallery = document.Body is { } body && ClassNames.Has(body, "page-gallery"),
        };
    }

    private void Visit(IElement element, Scope outer)
    {
        elements.Add(element);
        var name = element.LocalName;
        var scope = Inside(element, name, outer);
        Attributes(element, name, scope);
        Sort(element, name, scope);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Visit(inner, scope);
            }
            else if (scope.IsRead && child is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                texts.Add(Text(text.Data, element, null, scope));
            }
        }
    }

    private Scope Inside(IElement element, string name, Scope scope)
    {
        if (element.Attributes.Length == 0)
        {
            scope = name is "bdi" ? scope with { Direction = "auto" } : scope;
        }
        else
        {
            scope = ByAttributes(element, name, scope);
        }

        scope = name switch
        {
            "head" => scope with { IsInLandmark = true },
            "script" or "style" or "template" or "noscript" => scope with { IsRead = false },
            // Nothing in the title of a page can be set apart as a name.
            "title" when element.ParentElement?.LocalName == "head" => scope with { IsName = true },
            "bdi" or "code" or "kbd" or "samp" or "pre" => scope with { IsName = true },
            _ => scope,
        };
        if (LandmarkRole(element, name, scope) is { } role)
        {
            landmarks.Add(new PageLandmark(element, role));
            scope = scope with { IsInLandmark = true };
        }

        return scope with
        {
            Block = Inline.Contains(name) ? scope.Block : element,
            InSection = scope.InSection || name is "article" or "aside" or "main" or "nav" or "section",
        };
    }

    private Scope ByAttributes(IElement element, string name, Scope scope)
    {
        var direction = element.GetAttribute("dir")?.ToLowerInvariant();
        scope = scope with { Direction = direction ?? (name == "bdi" ? "auto" : scope.Direction) };
        if (element.GetAttribute("lang") is { } tag)
        {
            scope = scope with { Language = tag };
            languages.Add(new PageLanguage(element, tag, scope.Direction));
        }

        var isSilent = scope.IsSilent || element.GetAttribute("aria-hidden") == "true";
        return scope with
        {
            IsSilent = isSilent,
            IsHidden = scope.IsHidden || element.HasAttribute("hidden"),
            // The theme's class for what is on paper alone, where there are no landmarks.
            IsInLandmark = scope.IsInLandmark || ClassNames.Has(element, "print-only"),
            IsName = scope.IsName || element.GetAttribute("translate") == "no",
        };
    }

    private void Attributes(IElement element, string name, Scope scope)
    {
        var attributes = element.Attributes;
        for (var index = 0; index < attributes.Length; index++)
        {
            var (attribute, value) = (attributes[index]!.Name, attributes[index]!.Value);
            if (attribute == "id")
            {
                byId.TryAdd(value, element);
            }
            else if (AddressAttributes.Contains(attribute))
            {
                addresses.Add(new PageAddress(element, attribute, value));
            }
            else if (ReferenceAttributes.Contains(attribute))
            {
                references.Add(new PageAddress(element, attribute, value));
            }
            else if (SpokenAttributes.Contains(attribute) && value.Length > 0)
            {
                texts.Add(Text(value, element, attribute, scope));
            }
        }

        if (name == "meta")
        {
            Meta(element, scope);
        }
    }

    private void Meta(IElement element, Scope scope)
    {
        var content = element.GetAttribute("content") ?? string.Empty;
        if (element.GetAttribute("name") == "description")
        {
            texts.Add(Text(content, element, "content", scope));
        }
        else if (string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            isRedirect = true;
            if (content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
            {
                addresses.Add(new PageAddress(element, "content", content[(start + "url=".Length)..].Trim().Trim('\'', '"')));
            }
        }
    }

    private void Sort(IElement element, string name, Scope scope)
    {
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                headings.Add(element);
                break;
            case "table" when element.GetAttribute("role") is not ("presentation" or "none"):
                tables.Add(element);
                break;
            case "img" or "svg" or "area" when !scope.IsSilent && !scope.IsHidden:
                pictures.Add(element);
                break;
            case "a" when element.HasAttribute("href") && !scope.IsSilent:
            case "button" or "summary" or "select" or "textarea" when !scope.IsSilent:
            case "input" when !scope.IsSilent && element.GetAttribute("type") != "hidden":
                controls.Add(new PageControl(element, scope.Language, headings.Count == 0 ? null : headings[^1]));
                break;
            default:
                if (!scope.IsSilent && element.GetAttribute("role") is "button" or "link")
                {
                    controls.Add(new PageControl(element, scope.Language, headings.Count == 0 ? null : headings[^1]));
                }

                break;
        }
    }

    // HTML-AAM and ARIA, "Landmark roles": a header or a footer is one of the page only outside its sections.
    private static string? LandmarkRole(IElement element, string name, Scope scope) => element.GetAttribute("role") switch
    {
        "banner" or "complementary" or "contentinfo" or "form" or "main" or "navigation" or "search" => element.GetAttribute("role"),
        "region" when IsNamed(element) => "region",
        not null => null,
        null => name switch
        {
            "main" => "main",
            "nav" => "navigation",
            "aside" => "complementary",
            "search" => "search",
            "header" when !scope.InSection => "banner",
            "footer" when !scope.InSection => "contentinfo",
            "section" when IsNamed(element) => "region",
            "form" when IsNamed(element) => "form",
            _ => null,
        },
    };

    private static bool IsNamed(IElement element) => element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby");

    private static PageText Text(string text, IElement element, string? attribute, Scope scope) => new(
        text, element, attribute, attribute is null ? scope.Block : element, scope.Language, scope.IsHidden || scope.IsSilent, scope.IsInLandmark, scope.IsName);
}
