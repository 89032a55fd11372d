using System.Collections.Immutable;

namespace MesoSite.Rules.Kernel;

/// <summary>
/// A reduced ordered diagram with many-valued nodes and many terminals. A reference is an integer: from 0 on a node, below 0 a
/// terminal. Nodes are numbered from the terminals up, so that the children of a node have lower numbers than it.
/// </summary>
public sealed class Diagram
{
    /// <summary>The outcome of a terminal that no rule reaches.</summary>
    public const int None = -1;

    private readonly int[] variables;
    private readonly int[] starts;
    private readonly int[] children;
    private readonly int[] levels;

    internal Diagram(ImmutableArray<int> sizes, ImmutableArray<int> order, NodeStore store, int root)
    {
        Sizes = sizes;
        Order = order;
        Root = root;
        (variables, starts, children) = store.ToArrays();
        levels = new int[order.Length];
        for (var level = 0; level < order.Length; level++)
        {
            levels[order[level]] = level;
        }
    }

    /// <summary>For each variable the number of its answers.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The variables in the order in which they are asked.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>The reference that reading starts from.</summary>
    public int Root { get; }

    /// <summary>Number of nodes, terminals not counted.</summary>
    public int NodeCount => variables.Length;

    /// <summary>True for a terminal.</summary>
    /// <param name="reference">A reference.</param>
    public static bool IsTerminal(int reference) => reference < 0;

    /// <summary>The outcome of a terminal: an index from 0, or <see cref="None"/>.</summary>
    /// <param name="terminal">A reference below 0.</param>
    public static int OutcomeOf(int terminal) => -2 - terminal;

    /// <summary>The reference of the terminal with an outcome.</summary>
    /// <param name="outcome">An index from 0, or <see cref="None"/>.</param>
    public static int Terminal(int outcome) => -2 - outcome;

    /// <summary>The variable that a node asks.</summary>
    /// <param name="node">A reference from 0.</param>
    public int VariableOf(int node) => variables[node];

    /// <summary>For each answer of a node's variable where it leads.</summary>
    /// <param name="node">A reference from 0.</param>
    public ReadOnlySpan<int> ChildrenOf(int node) => children.AsSpan(starts[node], Sizes[variables[node]]);

    /// <summary>The place of a reference's variable in <see cref="Order"/>; a terminal comes after all.</summary>
    /// <param name="reference">A reference.</param>
    public int LevelOf(int reference) => reference < 0 ? levels.Length : levels[variables[reference]];

    /// <summary>Where an answer leads; a reference that does not ask the variable stays.</summary>
    /// <param name="reference">A reference.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="answer">Its answer.</param>
    public int Follow(int reference, int variable, int answer) =>
        reference >= 0 && variables[reference] == variable ? children[starts[reference] + answer] : reference;

    /// <summary>The outcome for an answer to each variable.</summary>
    /// <param name="answers">The answers.</param>
    public int Outcome(ReadOnlySpan<int> answers)
    {
        var reference = Root;
        while (reference >= 0)
        {
            reference = children[starts[reference] + answers[variables[reference]]];
        }

        return OutcomeOf(reference);
    }

    /// <summary>The variables that are asked on the way to an outcome, in order.</summary>
    /// <param name="answers">An answer for each variable; those that are not asked do not matter.</param>
    public ImmutableArray<int> Asked(ReadOnlySpan<int> answers)
    {
        var asked = ImmutableArray.CreateBuilder<int>();
        for (var reference = Root; reference >= 0; reference = children[starts[reference] + answers[variables[reference]]])
        {
            asked.Add(variables[reference]);
        }

        return asked.ToImmutable();
    }
}
