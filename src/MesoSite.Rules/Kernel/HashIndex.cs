namespace MesoSite.Rules.Kernel;

/// <summary>
/// Finds items by their hash; the items themselves, numbered from 0 as they are added, are its owner's. Open addressing with linear
/// probing, at most half full. A dictionary would need every item as a key of its own.
/// </summary>
internal sealed class HashIndex
{
    private int[] slots = new int[256]; // item + 1; 0 is free
    private int[] hashes = new int[128]; // by item

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all items and keeps the memory.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(slots);
    }

    /// <summary>Where to look for a hash first.</summary>
    public int Start(int hash) => hash & (slots.Length - 1);

    /// <summary>
    /// The next item with a hash; -1 where there is no further one, and <paramref name="slot"/> is then where <see cref="Add"/> puts it.
    /// </summary>
    /// <param name="hash">The hash.</param>
    /// <param name="slot">Where to look, at first <see cref="Start"/>.</param>
    public int Next(int hash, ref int slot)
    {
        // Copies, so that the loop works in registers: it is among the hottest.
        var (places, at, mask) = (slots, slot, slots.Length - 1);
        int item;
        while ((item = places[at] - 1) >= 0)
        {
            at = (at + 1) & mask;
            if (hashes[item] == hash)
            {
                break;
            }
        }

        slot = at;
        return item;
    }

    /// <summary>Adds the next item.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="slot">Where <see cref="Next"/> ended.</param>
    public void Add(int hash, int slot)
    {
        hashes[Count] = hash;
        slots[slot] = ++Count;
        if (Count * 2 == slots.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        Array.Resize(ref hashes, hashes.Length * 2);
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var item = 0; item < Count; item++)
        {
            var slot = hashes[item] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = item + 1;
        }
    }
}
