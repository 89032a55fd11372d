using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>An article in two languages, section by section, for a clinician and a patient to read together.</summary>
internal static class BilingualPage
{
    /// <summary>All pages of pairs that begin with a language.</summary>
    public static IEnumerable<PlannedPage> PlanAll(Voice first, SiteContext site) =>
        from pair in site.Content.Settings.Bilingual
        where pair.Value.First == first.Tag
        from article in first.Content.Articles
        let other = site.VoiceOf(pair.Value.Second).ArticleOf("articles", article.Id)
        where other is not null
        select Plan(article, other, pair.Value, site);

    /// <summary>From an article to itself beside another language.</summary>
    public static ImmutableArray<LanguageLinkView> Links(string target, TextContext context) =>
    [
        .. from pair in context.Content.Settings.Bilingual
           where pair.Value.First == context.Voice.Tag || pair.Value.Second == context.Voice.Tag
           let other = pair.Value.First == context.Voice.Tag ? pair.Value.Second : pair.Value.First
           select new LanguageLinkView(
               context.Site.VoiceOf(other).View, context.FileHref(context.Site.Addresses.PathOf(target, pair.Value)), false),
    ];

    private static PlannedPage Plan(Article article, Article other, LanguagePair languages, SiteContext site)
    {
        var target = $"article:{article.Id}";
        var first = new TextContext(site, site.VoiceOf(languages.First), site.Addresses.PathOf(target, languages));
        var second = first.In(site.VoiceOf(languages.Second), $"-{languages.Second.ToLowerInvariant()}");
        if (site.Withdrawn.Has(target))
        {
            return WithdrawnPage.Plan(target, first, second);
        }

        // Every language has the same sections in the same order.
        var sections = ArticlePart.Of(article).Zip(ArticlePart.Of(other), (mine, theirs) => new BilingualSectionView(
            ProseFromArticle.Part(article, mine, first), ProseFromArticle.Part(other, theirs, second)));
        var view = new BilingualPageView(
            Side(article, target, first), Side(other, target, second), Notice(target, second), Emergency(second), [.. sections], Sources.Cited(first));
        var review = first.Site.SourceVoice.ArticleOf("articles", article.Id)!.FrontMatter.Reviewed?.Value;
        var title = article.FrontMatter.Title;
        var spec = new PageSpec("bilingual", target, title, article.FrontMatter.Description, review, null, []);
        var page = Frame.Page(spec, view, first);
        return page with { Page = page.Page with { DocumentTitle = TitleOf(title, first, second), Head = page.Page.Head with { NoIndex = true } }, Places = [] };
    }

    /// <summary>What tells an article apart from the same one beside another language.</summary>
    public static string TitleOf(string title, TextContext first, TextContext second) => first.Voice.Text(
        "bilingual-title", ("title", title), ("languages", $"{first.Voice.View.Autonym} + {second.Voice.View.Autonym}"));

    private static BilingualSideView Side(Article article, string target, TextContext context) =>
        new(context.Voice.View, article.FrontMatter.Title, context.Href(target));

    // The frame has it in the first language.
    private static Prose Emergency(TextContext second) =>
        new([new ProsePart(null, new ComponentView("emergency-strip", Frame.Emergency(second)) { Voice = second.Voice })]);

    // Of the first language the frame tells.
    private static Prose? Notice(string target, TextContext context) => Frame.Translation(target, context) is { } translation
        ? new Prose([new ProsePart(null, new ComponentView("translation-notice", translation) { Voice = context.Voice })])
        : null;
}
