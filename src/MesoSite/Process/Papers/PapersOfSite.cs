using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Pages;
using MesoSite.Process.Text;

namespace MesoSite.Process.Papers;

/// <summary>Every paper that can be printed of a site, on every sheet and in every size.</summary>
internal static class PapersOfSite
{
    private static readonly ImmutableArray<TypeSize> Sizes = [.. Enum.GetValues<TypeSize>()];

    // Folding makes type smaller by almost a third: what is large before is of usual size afterwards.
    private const TypeSize SizeToFold = TypeSize.Large;

    public static ImmutableArray<Paper> Of(SiteContext site) =>
        [.. from voice in site.Voices from sheet in Enum.GetValues<PaperSheet>() from paper in Of(site, voice, sheet) select paper];

    private static IEnumerable<Paper> Of(SiteContext site, Voice voice, PaperSheet sheet)
    {
        string At(string target) => site.Addresses.PathOf(target, voice.Tag);
        IEnumerable<Paper> Sized(PaperKind kind, string name, string page, string? article = null, string? shownOn = null) =>
            Sizes.Select(size => new Paper(kind, name, voice, page, article, size, sheet, false, shownOn ?? page));
        var home = At("page:home");
        foreach (var article in BookletPage.ArticlesOf(site, voice))
        {
            var target = $"article:{article.Id}";
            var pairs = site.Content.Settings.Bilingual.Where(pair => pair.Value.First == voice.Tag).Select(pair => pair.Value);
            var bilingual = pairs.SelectMany(pair => Sized(PaperKind.Bilingual, $"{article.Id}.{pair}", site.Addresses.PathOf(target, pair), article.Id));
            foreach (var paper in Sized(PaperKind.Handout, article.Id, At(target), article.Id).Concat(bilingual))
            {
                yield return paper;
            }
        }

        IEnumerable<Paper> Unless(bool gone, IEnumerable<Paper> papers) => gone ? [] : papers;
        var noChecker = site.Content.Checker is null || voice.Content.CheckerIsOut || site.Withdrawn.Has(CheckerPage.Target);
        var booklet = Sized(PaperKind.Booklet, "booklet", BookletPage.PathOf(voice), shownOn: home)
            .Append(new Paper(PaperKind.Booklet, "booklet", voice, BookletPage.PathOf(voice), null, SizeToFold, sheet, true, home));
        var single = Unless(site.Withdrawn.Has("page:aftercare"), Sized(PaperKind.Checklist, "checklist", At("page:aftercare")))
            .Concat(Unless(site.Withdrawn.Has("page:timeline"), Sized(PaperKind.Timeline, "timeline", At("page:timeline"))))
            .Concat(Unless(noChecker, Sized(PaperKind.Chart, "chart", At(CheckerPage.Target))))
            .Concat(Unless(BookletPage.ArticlesOf(site, voice).IsEmpty, booklet))
            .Append(new Paper(PaperKind.Card, "card", voice, CardPage.PathOf(voice), null, null, sheet, false, home));
        foreach (var paper in single)
        {
            yield return paper;
        }
    }
}
