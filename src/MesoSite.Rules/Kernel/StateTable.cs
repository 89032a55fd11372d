namespace MesoSite.Rules.Kernel;

/// <summary>Remembers what a set of live rules at a level became.</summary>
/// <param name="words">Length of a set in 64-bit words.</param>
internal sealed class StateTable(int words)
{
    private ulong[] sets = new ulong[256 * words];
    private int[] levels = new int[256];
    private int[] results = new int[256];
    private int[] slots = new int[512]; // state + 1; 0 is free

    /// <summary>Number of states seen.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all states and keeps the memory.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(slots);
    }

    /// <summary>The state's number, and whether it was new.</summary>
    /// <param name="level">The level.</param>
    /// <param name="live">The set of live rules.</param>
    /// <param name="isNew">True where it was not there yet; its result is then still to be set.</param>
    public int Find(int level, ReadOnlySpan<ulong> live, out bool isNew)
    {
        var mask = slots.Length - 1;
        var slot = Hash(level, live) & mask;
        for (; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var state = slots[slot] - 1;
            if (levels[state] == level && Set(state).SequenceEqual(live))
            {
                isNew = false;
                return state;
            }
        }

        isNew = true;
        return Add(level, live, slot);
    }

    /// <summary>What a state became.</summary>
    public int this[int state]
    {
        get => results[state];
        set => results[state] = value;
    }

    private ReadOnlySpan<ulong> Set(int state) => sets.AsSpan(state * words, words);

    private int Add(int level, ReadOnlySpan<ulong> live, int slot)
    {
        if (Count == levels.Length)
        {
            Array.Resize(ref levels, Count * 2);
            Array.Resize(ref results, Count * 2);
            Array.Resize(ref sets, Count * 2 * words);
        }

        levels[Count] = level;
        live.CopyTo(sets.AsSpan(Count * words, words));
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
        for (var state = 0; state < Count; state++)
        {
            var slot = Hash(levels[state], Set(state)) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = state + 1;
        }
    }

    private static int Hash(int level, ReadOnlySpan<ulong> live)
    {
        var hash = (ulong)level;
        foreach (var word in live)
        {
            hash = BitSets.Mix(hash, word);
        }

        return (int)(hash >> 32);
    }
}
