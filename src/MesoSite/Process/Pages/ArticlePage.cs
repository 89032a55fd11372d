using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>An article, or a page such as the one on privacy.</summary>
internal static class ArticlePage
{
    /// <summary>Plans an article.</summary>
    public static PlannedPage Plan(Article article, TextContext context)
    {
        var articles = context.Voice.Content.Articles.RemoveAll(other => context.Site.Withdrawn.Has($"article:{other.Id}"));
        var index = articles.IndexOf(article);
        var review = context.Content.Source.Articles.First(source => source.Id == article.Id).FrontMatter.Reviewed?.Value;
        var target = $"article:{article.Id}";
        var body = ProseFromArticle.Whole("articles", target, article, context);
        var view = new ArticlePageView(
            body,
            Sources.Cited(context),
            index > 0 ? Teaser(articles[index - 1], context) : null,
            index < articles.Length - 1 ? Teaser(articles[index + 1], context) : null,
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
