using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process;

namespace MesoSite.PostProcess.Checks;

/// <summary>Names the reviews that are overdue on the day of the build, and the pages that are withdrawn for one.</summary>
internal static class ReviewCheck
{
    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        foreach (var (what, review) in OfFacts(content))
        {
            Check(what, review, content.Settings.WithdrawAfter, content.Today, bag);
        }

        foreach (var (what, review) in Others(content))
        {
            Check(what, review, null, content.Today, bag);
        }

        foreach (var (target, review) in WithdrawalsFromContent.Translate(content).Pages)
        {
            bag.Add(QualityFaults.Withdrawn(review.NextSpan, target, review, review.DaysOverdue(content.Today)));
        }
    }

    private static void Check(string what, Review? review, int? withdrawAfter, DateOnly today, DiagnosticBag bag)
    {
        if (review?.DaysOverdue(today) is > 0 and var days)
        {
            bag.Add(QualityFaults.OverdueReview(review.NextSpan, what, review, days, withdrawAfter));
        }
    }

    private static ImmutableArray<(string What, Review? Review)> OfFacts(SiteContent content) =>
    [
        .. content.Source.Articles.Select(article => ($"\"{article.Id}\"", article.FrontMatter.Reviewed?.Value)),
        .. content.Effects.Effects.Select(entry => ($"\"{entry.Id.Value}\"", entry.Value.Reviewed)),
        ("the aftercare", content.Aftercare.Reviewed),
        ("the symptom checker's rules", content.Checker?.Rules.Reviewed),
    ];

    // No page is withdrawn for these.
    private static ImmutableArray<(string What, Review? Review)> Others(SiteContent content) =>
    [
        .. content.Source.Pages.Select(page => ($"\"{page.Id}\"", page.FrontMatter.Reviewed?.Value)),
        .. content.Languages.Select(language => ($"the translation into {language.Tag}", language.Words.Translation.Reviewed)),
    ];
}
