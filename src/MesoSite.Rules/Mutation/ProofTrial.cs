using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Mutation;

/// <summary>Holds the proofs against a mutant. What they find in the table itself says nothing about a mutant that has it too.</summary>
internal sealed class ProofTrial
{
    private readonly (MutantFate Fate, Func<CompiledTable, IEnumerable<Finding>> Run)[] proofs;
    private readonly HashSet<string> known;

    public ProofTrial(CompiledTable table, ImmutableArray<Guarantee> guarantees)
    {
        proofs =
        [
            (MutantFate.Gap, mutant => CompleteProof.Run(mutant)),
            (MutantFate.Alive, mutant => AliveProof.Run(mutant)),
            (MutantFate.Guarantee, mutant => GuaranteeProof.Run(mutant, guarantees)),
            (MutantFate.Monotone, mutant => MonotoneProof.Run(mutant)),
        ];
        known = [.. proofs.SelectMany(proof => proof.Run(table)).Concat(HeededProof.Run(table)).Select(Name)];
    }

    /// <summary>The first proof that fails of those that do not depend on the order in which is asked; null where none does.</summary>
    public MutantFate? Run(CompiledTable mutant)
    {
        foreach (var (fate, run) in proofs)
        {
            if (IsNew(run(mutant)))
            {
                return fate;
            }
        }

        return null;
    }

    /// <summary>False where every sign is heeded in any order: whoever has it, asked or not, gets an outcome as urgent.</summary>
    public static bool MayBeUnheeded(CompiledTable mutant) => mutant.Domains.Any(domain => domain.Question.Urgency is { } urgency
        && ShortestWay.To(mutant.Diagram, outcome => mutant.RankOf(outcome) > urgency, Answering(mutant, domain)) is not null);

    /// <summary>True where a sign is not heeded.</summary>
    /// <param name="mutant">The mutant, compiled in the order that the build would choose: who is asked depends on it.</param>
    public bool IsUnheeded(CompiledTable mutant) => IsNew(HeededProof.Run(mutant));

    private static ImmutableArray<ulong> Answering(CompiledTable mutant, AnswerDomain yes) =>
    [
        .. mutant.Domains.Select(domain =>
            domain == yes ? 1UL << domain.IndexOf(AnswerNames.Yes) : IntTable.All(domain.Choices.Length)),
    ];

    private bool IsNew(IEnumerable<Finding> findings) => findings.Any(finding => !known.Contains(Name(finding)));

    // What is found, without the answers that show it, which may differ.
    private static string Name(Finding finding) => finding switch
    {
        Finding.DeadRule dead => $"dead {dead.Rule.Id.Value}",
        Finding.LiveMaskedRule live => $"live {live.Rule.Id.Value}",
        Finding.UnheededSign unheeded => $"unheeded {unheeded.Question.Id.Value}",
        Finding.LoweredUrgency lowered => $"lowered {lowered.Question.Id.Value}",
        Finding.BrokenGuarantee broken => $"broken {broken.Guarantee.Id.Value}",
        Finding.EmptyGuarantee empty => $"empty {empty.Guarantee.Id.Value}",
        _ => "gap",
    };
}
