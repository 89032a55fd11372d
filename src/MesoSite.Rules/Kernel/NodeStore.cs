namespace MesoSite.Rules.Kernel;

/// <summary>
/// Makes the nodes of a diagram, each once: a node whose children are all the same is that child, and a node that is already there is
/// not made again. What is built from it bottom-up is therefore reduced.
/// </summary>
internal sealed class NodeStore
{
    private int[] variables = new int[64];
    private int[] starts = new int[64];
    private int[] children = new int[256];
    private int[] slots = new int[256]; // node + 1; 0 is free
    private int childCount;

    /// <summary>Number of nodes made.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all nodes and keeps the memory.</summary>
    public void Clear()
    {
        Count = 0;
        childCount = 0;
        Array.Clear(slots);
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
        var mask = slots.Length - 1;
        var slot = hash & mask;
        for (; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var node = slots[slot] - 1;
            if (variables[node] == variable && ChildrenOf(node).SequenceEqual(targets))
            {
                return node;
            }
        }

        return Add(variable, targets, slot);
    }

    /// <summary>Copies of the nodes: variables, offsets of their first child, children.</summary>
    public (int[] Variables, int[] Starts, int[] Children) ToArrays() =>
        (variables[..Count], starts[..Count], children[..childCount]);

    private int Add(int variable, ReadOnlySpan<int> targets, int slot)
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
        slots[slot] = ++Count;
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var node = 0; node < Count; node++)
        {
            var slot = Hash(variables[node], ChildrenOf(node)) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = node + 1;
        }
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
