using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Pages;

namespace MesoSite.Process;

/// <summary>The reviews of the content and the day of the build to the pages that are withdrawn.</summary>
internal static class WithdrawalsFromContent
{
    public static Withdrawals Translate(SiteContent content)
    {
        if (content.Settings.WithdrawAfter is not { } days)
        {
            return new Withdrawals(ImmutableSortedDictionary<string, Review>.Empty);
        }

        var withdrawn = from page in Reviews.OfPages(content)
                        let first = page.Reviews.MinBy(review => review.Next)
                        where first is not null && first.DaysOverdue(content.Today) > days
                        select KeyValuePair.Create(page.Target, first);
        return new Withdrawals(withdrawn.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
