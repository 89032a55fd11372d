using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>
/// How well a table is guarded: small faults are put into it, one at a time, and a fault is caught where an example, the rule that
/// every rule has an example, a proof or a guarantee notices it. What the table itself already fails catches nothing.
/// </summary>
/// <remarks>
/// The faults: a test negated, dropped (<c>-</c>), an entry of a list dropped, an end of a length of time included or left out, a
/// comparison turned round; a disposition one step more or less urgent. An example may leave questions unanswered that a mutant
/// depends on. It has caught the mutant only where its answers no longer settle the outcome: not where a diagram would merely happen
/// to ask in another order.
/// </remarks>
/// <param name="Results">One for each mutant, in the table's order.</param>
public sealed record MutationScore(ImmutableArray<MutantResult> Results)
{
    /// <summary>Those that say something else and that nothing caught.</summary>
    public IEnumerable<MutantResult> Survivors => Results.Where(result => result.Fate == MutantFate.Survived);

    /// <summary>How many were caught.</summary>
    public int Killed => Results.Length - Count(MutantFate.Equivalent) - Count(MutantFate.Survived);

    /// <summary>The share that was caught of those that say something else, from 0 to 1; 1 where there are none.</summary>
    public double Score => Killed + Count(MutantFate.Survived) is var different and > 0 ? (double)Killed / different : 1;

    /// <summary>How many had a fate.</summary>
    /// <param name="fate">The fate.</param>
    public int Count(MutantFate fate) => Results.Count(result => result.Fate == fate);

    /// <summary>Makes and tries all mutants of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="guarantees">Its guarantees.</param>
    /// <param name="examples">Its examples.</param>
    /// <param name="limits">How far to go; null for the usual limits.</param>
    /// <returns>The score; null where the table itself reaches the limit.</returns>
    /// <exception cref="ArgumentException">
    /// The table refers to something that it does not have, or a question has too many answers, a mutant's two more counted.
    /// </exception>
    public static MutationScore? Of(
        DecisionTable table, ImmutableArray<Guarantee> guarantees, ImmutableArray<Example> examples, CompileLimits? limits = null)
    {
        limits ??= new CompileLimits();
        if (RulesCompiler.Compile(table, guarantees, limits).Compiled is not { } compiled)
        {
            return null;
        }

        var trial = new MutantTrial(compiled, guarantees, examples, limits);
        return new MutationScore(Parallelism.Map(MutantsFromTable.Build(table), trial.Run));
    }
}
