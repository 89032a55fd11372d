using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Pages;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Papers;

/// <summary>All articles of a language one after the other, with contents before and sources behind them.</summary>
internal static class BookletPage
{
    /// <summary>Where the booklet lies while it is printed.</summary>
    public static string PathOf(Voice voice) => $"{voice.Tag}/print/booklet.html";

    /// <summary>The articles that stand in it: all that are not withdrawn.</summary>
    public static ImmutableArray<Article> ArticlesOf(SiteContext site, Voice voice) =>
        [.. voice.Content.Articles.Where(article => !site.Withdrawn.Has($"article:{article.Id}"))];

    /// <summary>Plans the booklet; null where there is nothing to stand in it.</summary>
    public static PlannedDocument? Plan(SiteContext site, Voice voice)
    {
        var articles = ArticlesOf(site, voice);
        if (articles.IsEmpty)
        {
            return null;
        }

        var context = new TextContext(site, voice, PathOf(voice));
        var view = new BookletView(
            voice.View,
            Frame.Head("page:home", context),
            voice.Words.Site.Title,
            Frame.Clinic(context),
            [.. articles.Select(article => new ContentsItemView(article.Id, article.FrontMatter.Title))],
            Frame.Emergency(context),
            // Articles may have sections of the same name: in one document each id carries its article's.
            [
                .. articles.Select(article => new BookletPartView(
                    article.Id,
                    article.FrontMatter.Title,
                    ProseFromArticle.Whole("articles", $"article:{article.Id}", article, context.In(voice, $"-{article.Id}")))),
            ],
            Sources.Cited(context),
            Frame.Review(Reviews.OfSite(site.Content), voice),
            Frame.Translation("page:home", context));
        return new PlannedDocument(context.Path, voice, "paper-booklet", view, IsForReaders: false);
    }
}
