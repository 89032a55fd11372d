using MesoSite.Core;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>A page runs no script but those that its policy names by their hash, as they stand there.</summary>
internal static class ScriptCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var script in page.Elements.Where(element => element.LocalName == "script"))
        {
            var policy = page.Elements.FirstOrDefault(meta => meta.GetAttribute("http-equiv") == "Content-Security-Policy")?.GetAttribute("content");
            if (policy?.Contains(SecurityPolicy.Hash(script.TextContent), StringComparison.Ordinal) != true)
            {
                bag.Add(QualityFaults.UnnamedScript(page.Path));
            }
        }
    }
}
