using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>An article, or a page such as the one on privacy.</summary>
internal static class ArticlePage
{
    /// <summary>Plans an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="previous">The one before it, or null.</param>
    /// <param name="next">The one after it, or null.</param>
    /// <param name="context">The page.</param>
    public static PlannedPage Plan(Article article, Article? previous, Article? next, TextContext context)
    {
        var review = context.Site.SourceVoice.ArticleOf("articles", article.Id)!.FrontMatter.Reviewed?.Value;
        var target = $"article:{article.Id}";
        var body = ProseFromArticle.Whole("articles", target, article, context);
        var view = new ArticlePageView(
            body,
            Sources.Cited(context),
            previous is null ? null : Teaser(previous, context),
            next is null ? null : Teaser(next, context),
            BilingualPage.Links(target, context));
        return Frame.Page(Spec("article", target, article, review), view, context);
    }

    /// <summary>Plans a page that is not a handout.</summary>
    public static PlannedPage PlanInfo(Article page, TextContext context)
    {
        var target = $"page:{page.Id}";
        var view = new ArticlePageView(ProseFromArticle.Whole("pages", target, page, context), Sources.Cited(context), null, null, []);
        return Frame.Page(Spec("info", target, page, Reviews.OfSite(context.Content)), view, context);
    }

    /// <summary>An article as a link.</summary>
    public static TeaserView Teaser(Article article, TextContext context) =>
        new(article.FrontMatter.Title, context.Href($"article:{article.Id}"), article.FrontMatter.Description);

    private static PageSpec Spec(string kind, string target, Article article, Review? review) => new(
        kind,
        target,
        article.FrontMatter.Title,
        article.FrontMatter.Description,
        review,
        null,
        [.. article.Sections.Where(section => section.Level == 2).Select(section => new ContentsItemView(section.Id.Value, section.Title))],
        [new Located<string>(string.Empty, article.File.Start), .. article.Sections.Select(section => section.Id)]);
}
