using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>A decision table with its diagram. Variables of the kernel are indices of the questions, outcomes those of the rules.</summary>
/// <param name="Table">The table.</param>
/// <param name="Domains">For each question its answers.</param>
/// <param name="Integers">The table as the kernel knows it.</param>
/// <param name="Diagram">The diagram.</param>
public sealed record CompiledTable(DecisionTable Table, ImmutableArray<AnswerDomain> Domains, IntTable Integers, Diagram Diagram)
{
    /// <summary>The variable of a question; -1 where there is none of that id.</summary>
    /// <param name="question">Id of the question.</param>
    public int VariableOf(string question)
    {
        for (var variable = 0; variable < Domains.Length; variable++)
        {
            if (Domains[variable].Question.Id.Value == question)
            {
                return variable;
            }
        }

        return -1;
    }

    /// <summary>The rule of an outcome; null for <see cref="Diagram.None"/>.</summary>
    /// <param name="outcome">The outcome.</param>
    public Rule? RuleOf(int outcome) => outcome < 0 ? null : Table.Rules[outcome];

    /// <summary>The rank of an outcome; no outcome at all is less urgent than every disposition.</summary>
    /// <param name="outcome">The outcome.</param>
    public int RankOf(int outcome) => outcome < 0 ? Table.Dispositions.Length : Table.Rules[outcome].Rank;

    /// <summary>Asks as the diagram does, as far as the answers go.</summary>
    /// <param name="answers">Answers by the id of the question. One that its question cannot have counts as missing.</param>
    public Decision Decide(IReadOnlyDictionary<string, Answer> answers)
    {
        var asked = ImmutableArray.CreateBuilder<Question>();
        var reference = Diagram.Root;
        while (reference >= 0)
        {
            var variable = Diagram.VariableOf(reference);
            var answer = AnswerTo(variable, answers);
            if (answer < 0)
            {
                return new Decision(null, asked.ToImmutable(), Table.Questions[variable]);
            }

            asked.Add(Table.Questions[variable]);
            reference = Diagram.ChildrenOf(reference)[answer];
        }

        return new Decision(RuleOf(Diagram.OutcomeOf(reference)), asked.ToImmutable(), null);
    }

    /// <summary>All rules that match, whatever the questions that are not answered would be answered with; in the table's order.</summary>
    /// <param name="answers">Answers by the id of the question.</param>
    public ImmutableArray<Rule> Matching(IReadOnlyDictionary<string, Answer> answers)
    {
        ImmutableArray<ulong> given =
        [
            .. Enumerable.Range(0, Domains.Length).Select(variable =>
                AnswerTo(variable, answers) is var answer && answer >= 0 ? 1UL << answer : IntTable.All(Integers.Sizes[variable])),
        ];
        return [.. Table.Rules.Where((_, index) => given.Zip(Integers.Rules[index].Allowed).All(pair => (pair.First & ~pair.Second) == 0))];
    }

    /// <summary>What wins at the end of a way from the start to an outcome.</summary>
    internal Rule? WinnerOf(ImmutableArray<WayStep> way)
    {
        var answers = new int[Domains.Length];
        foreach (var step in way)
        {
            answers[step.Variable] = step.Answer;
        }

        return RuleOf(Diagram.Outcome(answers));
    }

    private int AnswerTo(int variable, IReadOnlyDictionary<string, Answer> answers) =>
        answers.TryGetValue(Domains[variable].Question.Id.Value, out var answer) ? Domains[variable].IndexOf(answer) : -1;
}
