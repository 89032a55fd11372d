namespace MesoSite.Rules.Kernel;

/// <summary>Sets of small integers as bits of 64-bit words.</summary>
internal static class BitSets
{
    public static int Words(int count) => (count + 63) / 64;

    public static void Add(Span<ulong> set, int item) => set[item >> 6] |= 1UL << (item & 63);

    public static bool Has(ReadOnlySpan<ulong> set, int item) => (set[item >> 6] >> (item & 63) & 1) != 0;

    /// <summary>True where two sets share an item.</summary>
    public static bool Overlap(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < one.Length; word++)
        {
            if ((one[word] & other[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One step of a hash whose upper half depends on every bit so far.</summary>
    public static ulong Mix(ulong hash, ulong word)
    {
        // 2^64 divided by the golden ratio, as in Knuth's multiplicative hashing; the shift brings the upper bits back down.
        hash = (hash ^ word) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
