using System.Collections.Immutable;
using MesoSite.Input.Content;

namespace MesoSite.Process.Pages;

/// <summary>
/// The review of a page made from several things: none if one of them has none, else the one that is due first. A page with no
/// facts of its own goes by all of them: its emergency help is on every page.
/// </summary>
internal static class Reviews
{
    /// <summary>Of all side effects.</summary>
    public static Review? OfEffects(SiteContent content) => Weakest(content.Effects.Effects.Select(entry => entry.Value.Reviewed));

    /// <summary>Of everything.</summary>
    public static Review? OfSite(SiteContent content) => Weakest(
        content.Effects.Effects.Select(entry => entry.Value.Reviewed)
            .Concat(content.Source.Articles.Select(article => article.FrontMatter.Reviewed?.Value))
            .Append(content.Aftercare.Reviewed)
            .Concat(content.Checker is { } checker ? [checker.Rules.Reviewed] : []));

    /// <summary>Of the symptom checker: of its rules, and of all side effects that they go by.</summary>
    public static Review? OfChecker(SiteContent content) =>
        Weakest(content.Effects.Effects.Select(entry => entry.Value.Reviewed).Append(content.Checker!.Rules.Reviewed));

    /// <summary>Of rules of the checker, and of the side effects that they are about.</summary>
    public static Review? OfRules(SiteContent content, IEnumerable<Effect> effects) =>
        Weakest(effects.Select(effect => effect.Reviewed).Append(content.Checker!.Rules.Reviewed));

    /// <summary>
    /// The pages that tell facts, by their ids, each with the reviews that it rests on; what nobody has reviewed is marked so and has none. The other
    /// pages lead to help, and are there whatever is overdue.
    /// </summary>
    public static IEnumerable<(string Target, ImmutableArray<Review> Reviews)> OfPages(SiteContent content)
    {
        ImmutableArray<Review> effects = [.. content.Effects.Effects.Select(entry => entry.Value.Reviewed).OfType<Review>()];
        return
        [
            .. content.Source.Articles.Select(article => ($"article:{article.Id}", Own(article.FrontMatter.Reviewed?.Value))),
            .. content.Effects.Effects.Select(entry => ($"effect:{entry.Id.Value}", Own(entry.Value.Reviewed))),
            ("page:effects", effects),
            ("page:timeline", effects),
            ("page:aftercare", Own(content.Aftercare.Reviewed)),
            .. content.Checker is { } checker ? [(CheckerPage.Target, effects.AddRange(Own(checker.Rules.Reviewed)))] : Array.Empty<(string, ImmutableArray<Review>)>(),
        ];
    }

    private static ImmutableArray<Review> Own(Review? review) => review is null ? [] : [review];

    private static Review? Weakest(IEnumerable<Review?> reviews)
    {
        Review? weakest = null;
        foreach (var review in reviews)
        {
            if (review is null)
            {
                return null;
            }

            weakest = weakest is null || review.Next < weakest.Next ? review : weakest;
        }

        return weakest;
    }
}
