using MesoSite.Process.Text;

namespace MesoSite.Process.Pages;

/// <summary>What pages are called.</summary>
internal static class Titles
{
    /// <summary>The title of a page, or of a section of an article.</summary>
    /// <param name="target">An id such as <c>effect:bruising</c> or <c>article:managing-risks#see-a-doctor</c> that is known to be there.</param>
    /// <param name="context">The page that names it.</param>
    public static string Of(string target, TextContext context)
    {
        var content = context.Voice.Content;
        var parts = target.Split(':', '#');
        var (kind, id) = (parts[0], parts[1]);
        if (kind == "effect")
        {
            return content.Words.Effects[id].Name;
        }

        if (context.Voice.ArticleOf(kind == "article" ? "articles" : "pages", id) is { } article)
        {
            return article.Sections.FirstOrDefault(section => parts.Length > 2 && section.Id.Value == parts[2])?.Title ?? article.FrontMatter.Title;
        }

        // What has no words here has its fault, and no page is published.
        return target switch
        {
            CheckerPage.Target when content.CheckerIsOut => context.Voice.Text("checker-out-title"),
            CheckerPage.Target => content.Words.Checker?.Title ?? string.Empty,
            "page:home" => context.Voice.Text("home-crumb"),
            _ when kind == "page" => context.Voice.Text($"{id}-title"),
            _ => string.Empty,
        };
    }
}
