using System.Text;
using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.Input;

namespace MesoSite.PostProcess.Checks;

/// <summary>Nothing on a page is still to be filled in. What authors write was looked at when it was read; this sees templates, and folders that no build made.</summary>
internal static class PlaceholderCheck
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes(Placeholder.Start);

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        if (page.Page.File.Bytes.AsSpan().IndexOf(Start) < 0)
        {
            return;
        }

        foreach (var element in page.Elements.Where(element => element.LocalName is not ("script" or "style")))
        {
            var texts = element.ChildNodes.OfType<IText>().Select(text => text.Data).Concat(element.Attributes.Select(attribute => attribute.Value));
            foreach (var text in texts.Where(text => text.Contains(Placeholder.Start, StringComparison.Ordinal)))
            {
                // Emphasis inside the brackets ends the text early.
                var placeholder = Placeholder.In(text) ?? Placeholder.In(element.TextContent) ?? Placeholder.Start;
                var place = page.PlaceOf(element, placeholder);
                if (!WasTold(place))
                {
                    bag.Add(QualityFaults.Unfilled(place, page.Name, placeholder));
                }
            }
        }
    }

    // In an author's file, or in a template that has none itself and only puts an author's words into the page.
    private static bool WasTold(SourceSpan? place) => place?.File is { } file
        && (Path.GetExtension(file.Path) is ".yaml" or ".md" || !file.Text.Contains(Placeholder.Start, StringComparison.Ordinal));
}
