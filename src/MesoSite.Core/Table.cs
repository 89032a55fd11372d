using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MesoSite.Core;

/// <summary>
/// Authored entries by id, in the author's order. An entry that could not be read, or that points to something that is not
/// there, is remembered as damaged: it has had its fault, and whatever refers to it needs none.
/// </summary>
/// <typeparam name="T">Type of an entry.</typeparam>
public sealed class Table<T> : IEnumerable<TableEntry<T>>
{
    private readonly ImmutableArray<TableEntry<T>> entries;
    private readonly ImmutableHashSet<string> damaged;
    private readonly Dictionary<string, T> byId;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <param name="damaged">Ids of entries that are there but cannot be used.</param>
    public Table(IEnumerable<TableEntry<T>> entries, IEnumerable<string>? damaged = null)
    {
        this.entries = [.. entries];
        this.damaged = [.. damaged ?? []];
        byId = this.entries.ToDictionary(entry => entry.Id.Value, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>Number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The ids, in order.</summary>
    public IEnumerable<string> Ids => entries.Select(entry => entry.Id.Value);

    /// <summary>The ids, the damaged ones included.</summary>
    public IEnumerable<string> AllIds => Ids.Concat(damaged);

    /// <summary>True where an entry is there but cannot be used: what is said of all entries may then be wrong.</summary>
    public bool HasDamage => !damaged.IsEmpty;

    /// <summary>The entry of an id that is known to be there.</summary>
    /// <param name="id">The id.</param>
    public T this[string id] => byId[id];

    /// <summary>Looks an entry up.</summary>
    /// <param name="id">The id.</param>
    /// <param name="value">The entry, where there is one.</param>
    public bool TryGet(string id, [MaybeNullWhen(false)] out T value) => byId.TryGetValue(id, out value);

    /// <summary>True where there is an entry of that id.</summary>
    /// <param name="id">The id.</param>
    public bool Has(string id) => byId.ContainsKey(id);

    /// <summary>True for the id of an entry that cannot be used.</summary>
    /// <param name="id">The id.</param>
    public bool IsDamaged(string id) => damaged.Contains(id);

    /// <summary>The same table; entries that do not fit become damaged.</summary>
    /// <param name="fits">Says which entries stay.</param>
    public Table<T> Keep(Func<string, T, bool> fits)
    {
        var kept = entries.ToLookup(entry => fits(entry.Id.Value, entry.Value));
        return new Table<T>(kept[true], damaged.Concat(kept[false].Select(entry => entry.Id.Value)));
    }

    /// <summary>The same ids with other values.</summary>
    /// <param name="change">Makes the new value.</param>
    public Table<T> Change(Func<T, T> change) =>
        new(entries.Select(entry => entry with { Value = change(entry.Value) }), damaged);

    /// <inheritdoc/>
    public IEnumerator<TableEntry<T>> GetEnumerator() => ((IEnumerable<TableEntry<T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One entry of a <see cref="Table{T}"/>.</summary>
/// <typeparam name="T">Type of the entry.</typeparam>
/// <param name="Id">Its id, with the place of the id.</param>
/// <param name="Value">The entry.</param>
public sealed record TableEntry<T>(Located<string> Id, T Value);
