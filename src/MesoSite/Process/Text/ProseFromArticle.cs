using MesoSite.Input.Content;
using MesoSite.Process.Pages;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>An article to prose, part by part: one that is older than its original says so, or is shown in the original language.</summary>
internal static class ProseFromArticle
{
    /// <summary>All of an article.</summary>
    /// <param name="folder"><c>articles</c> or <c>pages</c>.</param>
    /// <param name="target">The page's id, such as <c>article:side-effects</c>.</param>
    /// <param name="article">The article in the language of the page.</param>
    /// <param name="context">The page.</param>
    public static Prose Whole(string folder, string target, Article article, TextContext context)
    {
        var content = context.Voice.Content;
        var original = context.Site.SourceVoice.ArticleOf(folder, article.Id)!;
        return Prose.Joined(ArticlePart.Of(article).Select(part =>
        {
            if (!part.Sections.Any(section => content.Standings.IsStale($"{folder}/{article.Id}#{section}")))
            {
                return Part(article, part, context);
            }

            var shown = context.Content.Settings.StaleTranslations == StaleTranslations.Original;
            var notice = Notice(target, part.Id, shown, context);
            if (!shown)
            {
                context.NoteStaleSections(part.Sections);
                return Prose.Joined([Heading(article, part, context), notice, Blocks(article, part, context)]);
            }

            var source = context.InOriginal();
            return Prose.Joined([notice, Part(original, ArticlePart.Of(original).First(other => other.Id == part.Id), source).In(source.Voice.View, inline: false)]);
        }));
    }

    /// <summary>A part with its heading.</summary>
    public static Prose Part(Article article, ArticlePart part, TextContext context) =>
        Prose.Joined([Heading(article, part, context), Blocks(article, part, context)]);

    private static Prose Heading(Article article, ArticlePart part, TextContext context) =>
        part.Heading is { } heading ? context.Renderer.Render(article.Body, [heading], inline: false) : Prose.Empty;

    private static Prose Blocks(Article article, ArticlePart part, TextContext context) =>
        context.Renderer.Render(article.Body, part.Blocks, inline: false);

    private static Prose Notice(string target, string section, bool shown, TextContext context)
    {
        var link = Frame.LanguageLink(context.Site.SourceVoice, target, context);
        var place = section.Length == 0 ? link : link with { Href = $"{link.Href}#{section}" };
        return new Prose([new ProsePart(null, new ComponentView("stale-notice", new StaleNoticeView(place, shown)))]);
    }
}
