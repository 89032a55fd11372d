using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Offline;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>Pages left where an article used to be.</summary>
internal static class Redirects
{
    public static IEnumerable<PlannedDocument> Plan(SiteContext site, Voice voice, ImmutableArray<PlannedPage> pages)
    {
        var taken = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var articles = voice.Content.Articles.Select(article => (article, target: $"article:{article.Id}"));
        var others = voice.Content.Pages.Select(page => (article: page, target: $"page:{page.Id}"));
        foreach (var (article, target) in articles.Concat(others))
        {
            foreach (var alias in article.FrontMatter.Aliases)
            {
                var path = $"{voice.Tag}/{alias.Value}.html";
                if (taken.Add(path))
                {
                    yield return Redirect(site, voice, article, target, path);
                }
                else
                {
                    site.Bag.Add(ProcessFaults.AddressTaken(alias.Span, path));
                }
            }
        }
    }

    private static PlannedDocument Redirect(SiteContext site, Voice voice, Article article, string target, string path)
    {
        var context = new TextContext(site, voice, path);
        var worker = site.Content.Settings.Offline ? context.FileHref(WorkerFromRendered.Path) : null;
        return new PlannedDocument(path, voice, "redirect", new RedirectView(voice.View, article.FrontMatter.Title, context.Href(target), SecurityPolicy.Page(), worker));
    }
}
