using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>A page has a policy of what it may load and run, before anything that the policy governs.</summary>
internal static class PolicyCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var head = page.Elements.First(element => element.LocalName == "head");
        var policy = head.Children.FirstOrDefault(ScriptCheck.IsPolicy);
        if (policy is null)
        {
            bag.Add(QualityFaults.Policy(page.PlaceOf(head, "<head"), page.Name, "there is no content security policy"));
            return;
        }

        // The encoding alone may stand before: it has to be among the first 1024 bytes.
        if (head.Children.TakeWhile(element => element != policy).FirstOrDefault(element => !element.HasAttribute("charset") || element.LocalName != "meta") is { } before)
        {
            bag.Add(QualityFaults.Policy(page.PlaceOf(policy, "Content-Security-Policy"), page.Name, $"<{before.LocalName}> stands before the content security policy, which does not govern it"));
        }

        if (policy.GetAttribute("content")?.Contains("'unsafe-", StringComparison.Ordinal) != false)
        {
            bag.Add(QualityFaults.Policy(page.PlaceOf(policy, "Content-Security-Policy"), page.Name, "the content security policy allows what is called unsafe, or says nothing"));
        }
    }
}
