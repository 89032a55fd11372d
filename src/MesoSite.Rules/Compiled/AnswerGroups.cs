using System.Collections.Immutable;

namespace MesoSite.Rules.Compiled;

/// <summary>
/// The answers of a node by where they lead. Every answer is in exactly one group, and no two groups lead to the same place; a node of
/// a reduced diagram has at least two.
/// </summary>
public static class AnswerGroups
{
    /// <summary>The groups, in the order in which the first answer of each is offered.</summary>
    /// <param name="table">The table.</param>
    /// <param name="node">A node of its diagram: a reference from 0.</param>
    public static ImmutableArray<AnswerGroup> Of(CompiledTable table, int node)
    {
        var domain = table.Domains[table.Diagram.VariableOf(node)];
        var children = table.Diagram.ChildrenOf(node).ToArray();
        return
        [
            .. Enumerable.Range(0, children.Length)
                .GroupBy(answer => children[answer])
                .Select(group => new AnswerGroup(group.Key, [.. group], domain.Told(Set(group)))),
        ];
    }

    private static ulong Set(IEnumerable<int> answers) => answers.Aggregate(0UL, (set, answer) => set | (1UL << answer));
}
