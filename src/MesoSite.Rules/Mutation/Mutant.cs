using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>A rule with one small fault, put in on purpose to see whether anything notices.</summary>
/// <param name="Place">The rule's index in the table.</param>
/// <param name="Rule">The rule as the author wrote it.</param>
/// <param name="Mutated">The rule with the fault.</param>
/// <param name="Question">The question whose test was changed; null where the disposition was.</param>
/// <param name="Before">The test, or the name of the disposition.</param>
/// <param name="After">What it was changed to; <c>-</c> where the test was dropped.</param>
public sealed record Mutant(int Place, Rule Rule, Rule Mutated, Question? Question, string Before, string After)
{
    /// <summary><c>late: days: &gt; 3 d → &gt;= 3 d</c>, <c>late: same-day → routine</c></summary>
    public override string ToString() =>
        $"{Rule.Id.Value}: {(Question is null ? string.Empty : $"{Question.Id.Value}: ")}{Before} → {After}";
}
