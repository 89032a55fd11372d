using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>A page opened once, in a window that knows nothing yet, and looked at in every way.</summary>
public static class Visit
{
    private const string Listen = """
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          (window.refusedByPolicy ??= []).push(`${violatedDirective} ${blockedURI}`);
        });
        """;

    // The gallery is a heap of components, none of which knows the others: it has two banners, and headings out of order.
    private static readonly string[] OfWholePages =
    [
        "heading-order", "landmark-banner-is-top-level", "landmark-complementary-is-top-level", "landmark-contentinfo-is-top-level",
        "landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo", "landmark-unique", "duplicate-id-aria", "page-has-heading-one", "skip-link",
    ];

    private static readonly string[] OneOfEachDirection = ["en", "ar"];

    // Nor does a picture of a left-to-right page, whose places the engine has reckoned, fit into the gallery's right-to-left half.
    private const string Mirrored = "text.timeline-";

    public static async Task<IReadOnlyList<Finding>> ToAsync(Browser browser, SampledPage sampled)
    {
        var findings = new List<Finding>();
        await using var context = await browser.ContextAsync();
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Listen);
        Overhear(page, sampled, findings);
        var session = await context.NewCDPSessionAsync(page);
        await page.GotoAsync(sampled.Address);
        Assert.NotEqual(string.Empty, await page.TitleAsync());
        foreach (var step in sampled.Steps.Prepend(string.Empty))
        {
            if (step.Length > 0)
            {
                await page.EvaluateAsync("fragment => { location.hash = fragment; }", step);
            }

            foreach (var look in Look.All.Where(look => !look.IsOfTheme || OneOfEachDirection.Contains(sampled.Language)))
            {
                await look.ApplyAsync(page, session);
                foreach (var quality in look.Qualities)
                {
                    var found = await FindAsync(page, quality, look, sampled.Kind, whole: step.Length == 0);
                    findings.AddRange(found.Select(text => new Finding(quality, sampled.Path + step, look.Name, text)));
                }
            }
        }

        var kept = (await Probe.RunAsync(page, Quality.Kept)).Concat((await context.CookiesAsync()).Select(cookie => $"a cookie: {cookie.Name}"));
        findings.AddRange(kept.Select(text => new Finding(Quality.Kept, sampled.Path, "at the end", text)));
        return findings;
    }

    private static async Task<IEnumerable<string>> FindAsync(IPage page, Quality quality, Look look, string kind, bool whole)
    {
        var isGallery = kind.EndsWith("page-gallery", StringComparison.Ordinal);
        return quality is Quality.Axe
            ? await (look.IsDark ? Axe.RunForColoursAsync(page) : Axe.RunAsync(page, whole, isGallery ? OfWholePages : []))
            : (await Probe.RunAsync(page, quality)).Where(text => !isGallery || !text.StartsWith(Mirrored, StringComparison.Ordinal));
    }

    private static void Overhear(IPage page, SampledPage sampled, List<Finding> findings)
    {
        void Heard(string text)
        {
            lock (findings)
            {
                findings.Add(new Finding(Quality.Quiet, sampled.Path, "all the time", text));
            }
        }

        page.Console += (_, message) => Heard($"on the console: {message.Text}");
        page.PageError += (_, error) => Heard($"an error: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != new Uri(sampled.Address).Authority && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                Heard($"asked for: {request.Url}");
            }
        };
    }
}
