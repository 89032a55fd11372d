using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>Nothing that a page loads by itself comes from elsewhere. Links to elsewhere are the reader's own step.</summary>
internal static class RequestCheck
{
    private static readonly string[] LoadingLinks = ["stylesheet", "icon", "apple-touch-icon", "manifest", "preload", "prefetch", "preconnect"];

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var sources = page.Elements.Select(element => element.GetAttribute("src") ?? element.GetAttribute("srcset") ?? element.GetAttribute("data"));
        var links = page.Elements
            .Where(link => link.LocalName == "link" && LoadingLinks.Contains(link.GetAttribute("rel")))
            .Select(link => link.GetAttribute("href"));
        foreach (var address in sources.Concat(links).OfType<string>().Where(IsForeign))
        {
            bag.Add(QualityFaults.ForeignRequest(page.Path, address));
        }
    }

    private static bool IsForeign(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || address.Contains("://", StringComparison.Ordinal);
}
