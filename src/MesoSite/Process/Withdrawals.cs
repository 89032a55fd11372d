using System.Collections.Immutable;
using MesoSite.Input.Content;

namespace MesoSite.Process;

/// <summary>
/// The pages that are withdrawn, because a review that they rest on is too long overdue. A page gives way at its address, in every language,
/// to one that says so and where to find help; its papers are gone.
/// </summary>
/// <param name="Pages">By their ids, such as <c>effect:bruising</c>: the review that has been due longest.</param>
internal sealed record Withdrawals(ImmutableSortedDictionary<string, Review> Pages)
{
    /// <summary>True for the id of a page that is withdrawn.</summary>
    public bool Has(string target) => Pages.ContainsKey(target);
}
