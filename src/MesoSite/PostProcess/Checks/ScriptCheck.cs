using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>A page runs no script but those that its policy names by their hash, as they stand there.</summary>
internal static class ScriptCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        string? policy = null;
        foreach (var element in page.Elements)
        {
            if (IsPolicy(element))
            {
                policy ??= element.GetAttribute("content");
            }
            else if (element.LocalName == "script" && policy?.Contains(SecurityPolicy.Hash(element.TextContent), StringComparison.Ordinal) != true)
            {
                bag.Add(QualityFaults.UnnamedScript(page.PlaceOf(element, "<script"), page.Name));
            }
        }
    }

    /// <summary>True for the element that holds a page's policy.</summary>
    public static bool IsPolicy(IElement element) => element.LocalName == "meta"
        && string.Equals(element.GetAttribute("http-equiv"), "Content-Security-Policy", StringComparison.OrdinalIgnoreCase);
}
