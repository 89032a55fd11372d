namespace MesoSite.Rules.Kernel;

/// <summary>Remembers what a set of live rules at a level became.</summary>
/// <param name="words">Length of a set in 64-bit words.</param>
internal sealed class StateTable(int words)
{
    private readonly HashIndex index = new();
    private ulong[] sets = new ulong[256 * words];
    private int[] levels = new int[256];
    private int[] results = new int[256];

    /// <summary>Number of states seen.</summary>
    public int Count => index.Count;

    /// <summary>Forgets all states and keeps the memory.</summary>
    public void Clear() => index.Clear();

    /// <summary>The state's number, and whether it was new.</summary>
    /// <param name="level">The level.</param>
    /// <param name="live">The set of live rules.</param>
    /// <param name="isNew">True where it was not there yet; its result is then still to be set.</param>
    public int Find(int level, ReadOnlySpan<ulong> live, out bool isNew)
    {
        var hash = Hash(level, live);
        var slot = index.Start(hash);
        while (index.Next(hash, ref slot) is >= 0 and var state)
        {
            if (levels[state] == level && Set(state).SequenceEqual(live))
            {
                isNew = false;
                return state;
            }
        }

        isNew = true;
        Add(level, live);
        index.Add(hash, slot);
        return Count - 1;
    }

    /// <summary>What a state became.</summary>
    public int this[int state]
    {
        get => results[state];
        set => results[state] = value;
    }

    private ReadOnlySpan<ulong> Set(int state) => sets.AsSpan(state * words, words);

    private void Add(int level, ReadOnlySpan<ulong> live)
    {
        if (Count == levels.Length)
        {
            Array.Resize(ref levels, Count * 2);
            Array.Resize(ref results, Count * 2);
            Array.Resize(ref sets, Count * 2 * words);
        }

        levels[Count] = level;
        live.CopyTo(sets.AsSpan(Count * words, words));
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
