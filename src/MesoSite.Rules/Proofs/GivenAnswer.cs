using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>A question and how it is answered, as part of a counterexample.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">One of its answers.</param>
public sealed record GivenAnswer(Question Question, AnswerChoice Answer)
{
    /// <summary><c>fever: yes</c></summary>
    public override string ToString() => $"{Question.Id.Value}: {Answer}";

    /// <summary>A way through the diagram in the author's words.</summary>
    internal static ImmutableArray<GivenAnswer> From(CompiledTable table, IEnumerable<WayStep> way) =>
        [.. way.Select(step => new GivenAnswer(table.Table.Questions[step.Variable], table.Domains[step.Variable].Choices[step.Answer]))];
}
