using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>axe-core, on a page as it stands: WCAG 2.2 A and AA, and Deque's best practices.</summary>
public static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    // Without preload: axe would ask for the style sheet again, and the page's policy refuses that. What is hidden costs axe as much as what is
    // shown, ten times over on the checker: of a page that was judged as a whole, hidden sections may step aside until axe is done.
    private const string Run = """
        async ([left, only, whole]) => {
          const hidden = whole ? [] : [...document.querySelectorAll("section")].filter((section) => !section.checkVisibility());
          const back = hidden.map((section) => {
            const place = document.createComment("");
            section.replaceWith(place);
            return () => place.replaceWith(section);
          });
          const { violations } = await axe.run(document, {
            runOnly: only.length > 0 ? only : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            rules: only.length > 0 ? {} : Object.fromEntries(left.map(rule => [rule, { enabled: false }])),
            resultTypes: ["violations"], preload: false, iframes: false,
          }).finally(() => back.forEach((put) => put()));
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
        }
        """;

    /// <summary>All rules.</summary>
    /// <param name="whole">False where hidden sections need not be judged.</param>
    /// <param name="left">Rules that this page need not keep.</param>
    public static Task<string[]> RunAsync(IPage page, bool whole = true, params string[] left) => RunAsync(page, left, [], whole);

    /// <summary>The rules of colours, where nothing but colours has changed since all were run.</summary>
    public static Task<string[]> RunForColoursAsync(IPage page) => RunAsync(page, [], ["color-contrast", "link-in-text-block"], whole: false);

    private static async Task<string[]> RunAsync(IPage page, string[] left, string[] only, bool whole)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Source);
        }

        return await page.EvaluateAsync<string[]>(Run, new object[] { left, only, whole });
    }
}
