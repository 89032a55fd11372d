using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Pages;
using MesoSite.Process.Text;

namespace MesoSite.Process.Search;

/// <summary>Every page of a language that a search finds. What is withdrawn is not among them.</summary>
internal static class EntriesFromContent
{
    public static ImmutableArray<SearchEntry> Translate(TextContext page)
    {
        // A context of its own: what is only searched for is not cited on the page, and does not make it an old one.
        var context = new TextContext(page.Site, page.Voice, page.Path);
        var (content, language) = (context.Content, context.Voice.Content);
        var search = language.Words.Search;
        var entries = new List<SearchEntry>();
        if (CheckerPage.Teaser(context) is { } checker)
        {
            entries.Add(new SearchEntry(CheckerPage.Target, checker.Title, [], Words(search.Pages, "checker"), [], [checker.Description]));
        }

        entries.AddRange(language.Articles.Select(article => Entry($"article:{article.Id}", article, Words(search.Articles, article.Id))));
        entries.AddRange(content.Effects.Effects.Select(entry => Effect(entry.Id.Value, entry.Value, context)));
        entries.AddRange(from id in Article.FoundPages(hasChecker: false)
                         let disposition = id == "emergency" ? MostUrgent(content) : null
                         select new SearchEntry($"page:{id}", context.Voice.Text($"{id}-title"), [], Words(search.Pages, id), [], [context.Voice.Text($"{id}-description")], disposition));
        entries.AddRange(language.Pages.Select(info => Entry($"page:{info.Id}", info, Words(search.Pages, info.Id))));
        return [.. entries.Where(entry => !context.Site.Withdrawn.Has(entry.Target))];
    }

    private static SearchEntry Entry(string target, Article article, ImmutableArray<string> words) =>
        new(target, article.FrontMatter.Title, [], words, [.. article.Sections.Select(section => section.Title)], [article.FrontMatter.Description]);

    private static SearchEntry Effect(string id, Effect effect, TextContext context)
    {
        var (words, search) = (context.Voice.Words.Effects[id], context.Voice.Words.Search);
        // The medical name is in one language, whatever the page's is: the others only find by it.
        var isTermOfLanguage = context.Voice == context.Site.SourceVoice;
        return new SearchEntry(
            $"effect:{id}",
            words.Name,
            isTermOfLanguage ? [.. words.Also, effect.Term] : words.Also,
            isTermOfLanguage ? Words(search.Effects, id) : [.. Words(search.Effects, id), effect.Term],
            [],
            [PlainText.Of(ProseFromMarkdown.Inline(words.Summary, context)), .. SignsOf(effect, context.Content.Care).SelectMany(flag => Words(search.RedFlags, flag))],
            effect.Urgency.Value);
    }

    // A sign of an emergency brings the emergency box; of the side effects it then finds those that are emergencies themselves, and the others by theirs.
    private static IEnumerable<string> SignsOf(Effect effect, CareData care)
    {
        bool IsEmergency(string disposition) => care.Dispositions[disposition].Card == CareCard.Emergency;
        return effect.RedFlags.Select(flag => flag.Value).Where(flag => IsEmergency(effect.Urgency.Value) || !IsEmergency(care.RedFlags[flag].Disposition.Value));
    }

    private static string? MostUrgent(SiteContent content) =>
        content.Care.Dispositions.Where(entry => entry.Value.Card == CareCard.Emergency).Select(entry => entry.Id.Value).FirstOrDefault();

    private static ImmutableArray<string> Words(Table<ImmutableArray<Located<string>>> lists, string id) =>
        lists.TryGet(id, out var words) ? [.. words.Select(word => word.Value)] : [];
}
