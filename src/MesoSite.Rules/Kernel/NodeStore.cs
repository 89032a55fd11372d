namespace MesoSite.Rules.Kernel;

/// <summary>
/// Makes the nodes of a diagram, each once: a node whose children are all the same is that child, and a node that is already there is
/// not made again. What is built from it bottom-up is therefore reduced.
/// </summary>
internal sealed class NodeStore
{
    private readonly HashIndex index = new();
    private int[] variables = new int[64];
    private int[] starts = new int[64];
    private int[] children = new int[256];
    private int childCount;

    /// <summary>Number of nodes made.</summary>
    public int Count => index.Count;

    /// <summary>Forgets all nodes and keeps the memory.</summary>
    public void Clear()
    {
        index.Clear();
        childCount = 0;
    }

    /// <summary>The variable of a node.</summary>
    public int VariableOf(int node) => variables[node];

    /// <summary>The children of a node.</summary>
    public ReadOnlySpan<int> ChildrenOf(int node) =>
        children.AsSpan(starts[node], (node + 1 < Count ? starts[node + 1] : childCount) - starts[node]);

    /// <summary>A reference to a node with these children.</summary>
    /// <param name="variable">What it asks.</param>
    /// <param name="targets">For each answer a reference; at least one.</param>
    public int Node(int variable, ReadOnlySpan<int> targets)
    {
        if (!targets.ContainsAnyExcept(targets[0]))
        {
            return targets[0];
        }

        var hash = Hash(variable, targets);
        var slot = index.Start(hash);
        while (index.Next(hash, ref slot) is >= 0 and var node)
        {
            if (variables[node] == variable && ChildrenOf(node).SequenceEqual(targets))
            {
                return node;
            }
        }

        Add(variable, targets);
        index.Add(hash, slot);
        return Count - 1;
    }

    /// <summary>Copies of the nodes: variables, offsets of their first child, children.</summary>
    public (int[] Variables, int[] Starts, int[] Children) ToArrays() =>
        (variables[..Count], starts[..Count], children[..childCount]);

    private void Add(int variable, ReadOnlySpan<int> targets)
    {
        if (Count == variables.Length)
        {
            Array.Resize(ref variables, Count * 2);
            Array.Resize(ref starts, Count * 2);
        }

        if (childCount + targets.Length > children.Length)
        {
            Array.Resize(ref children, (childCount + targets.Length) * 2);
        }

        variables[Count] = variable;
        starts[Count] = childCount;
        targets.CopyTo(children.AsSpan(childCount));
        childCount += targets.Length;
    }

    private static int Hash(int variable, ReadOnlySpan<int> targets)
    {
        var hash = (ulong)variable;
        foreach (var target in targets)
        {
            hash = BitSets.Mix(hash, (uint)target);
        }

        return (int)(hash >> 32);
    }
}
