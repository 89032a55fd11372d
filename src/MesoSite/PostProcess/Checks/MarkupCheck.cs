using System.Collections.Frozen;
using AngleSharp.Dom;
using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>Nothing frames, embeds, styles or runs from inside the markup, and no form sends what a patient types elsewhere.</summary>
internal static class MarkupCheck
{
    private static readonly FrozenSet<string> Elements =
        new[] { "iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "portal" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var element in page.Elements)
        {
            if (Elements.Contains(element.LocalName))
            {
                bag.Add(QualityFaults.Markup(page.PlaceOf(element, $"<{element.LocalName}"), page.Name, $"the element <{element.LocalName}>"));
            }

            var attributes = element.Attributes;
            for (var index = 0; index < attributes.Length; index++)
            {
                if (IsForbidden(attributes[index]!))
                {
                    var (name, value) = (attributes[index]!.Name, attributes[index]!.Value);
                    bag.Add(QualityFaults.Markup(page.PlaceOf(element, $"{name}=\"{value}\"", $" {name}="), page.Name, $"the attribute {name}=\"{value}\""));
                }
            }
        }
    }

    private static bool IsForbidden(IAttr attribute) => attribute.Name switch
    {
        "style" or "srcdoc" => true,
        "action" or "formaction" => CheckedSite.IsElsewhere(attribute.Value.Trim()),
        var name => name.StartsWith("on", StringComparison.Ordinal),
    };
}
