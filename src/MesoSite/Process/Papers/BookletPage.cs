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

    public static PlannedDocument Plan(SiteContext site, Voice voice)
    {
        var context = new TextContext(site, voice, PathOf(voice));
        var articles = voice.Content.Articles;
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
