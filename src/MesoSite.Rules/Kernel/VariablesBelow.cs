namespace MesoSite.Rules.Kernel;

/// <summary>Which variables follow which on the ways through a diagram.</summary>
internal static class VariablesBelow
{
    /// <summary>For each variable the set of those that some way asks after it.</summary>
    public static ulong[][] Of(NodeStore nodes, int variables)
    {
        var words = BitSets.Words(variables);
        var byVariable = new ulong[variables][];
        for (var variable = 0; variable < variables; variable++)
        {
            byVariable[variable] = new ulong[words];
        }

        var byNode = new ulong[nodes.Count * words];
        for (var node = 0; node < nodes.Count; node++)
        {
            var below = byNode.AsSpan(node * words, words);
            foreach (var child in nodes.ChildrenOf(node))
            {
                if (child >= 0)
                {
                    Union(below, byNode.AsSpan(child * words, words));
                    BitSets.Add(below, nodes.VariableOf(child));
                }
            }

            Union(byVariable[nodes.VariableOf(node)], below);
        }

        return byVariable;
    }

    private static void Union(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < into.Length; word++)
        {
            into[word] |= other[word];
        }
    }
}
