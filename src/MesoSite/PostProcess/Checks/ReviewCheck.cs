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
        foreach (var (what, review) in Reviews(content))
        {
            if (review?.DaysOverdue(content.Today) is > 0 and var days)
            {
                bag.Add(QualityFaults.OverdueReview(review.NextSpan, what, review, days, content.Settings.WithdrawAfter));
            }
        }

        foreach (var (target, review) in WithdrawalsFromContent.Translate(content).Pages)
        {
            bag.Add(QualityFaults.Withdrawn(review.NextSpan, target, review, review.DaysOverdue(content.Today)));
        }
    }

    private static ImmutableArray<(string What, Review? Review)> Reviews(SiteContent content) =>
    [
        .. content.Source.Articles.Concat(content.Source.Pages).Select(article => ($"\"{article.Id}\"", article.FrontMatter.Reviewed?.Value)),
        .. content.Effects.Effects.Select(entry => ($"\"{entry.Id.Value}\"", entry.Value.Reviewed)),
        ("the aftercare", content.Aftercare.Reviewed),
        ("the symptom checker's rules", content.Checker?.Rules.Reviewed),
        .. content.Languages.Select(language => ($"the translation into {language.Tag}", language.Words.Translation.Reviewed)),
    ];
}
