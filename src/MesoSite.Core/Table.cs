using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MesoSite.Core;

/// <summary>Authored entries by id, in the author's order.</summary>
/// <typeparam name="T">Type of an entry.</typeparam>
public sealed class Table<T> : IEnumerable<TableEntry<T>>
{
    private readonly ImmutableArray<TableEntry<T>> entries;
    private readonly Dictionary<string, T> byId;

    /// <summary>Makes a table; a later entry of the same id is not looked up.</summary>
    /// <param name="entries">The entries, in order.</param>
    public Table(IEnumerable<TableEntry<T>> entries)
    {
        this.entries = [.. entries];
        byId = new Dictionary<string, T>(this.entries.Length, StringComparer.Ordinal);
        foreach (var entry in this.entries)
        {
            byId.TryAdd(entry.Id.Value, entry.Value);
        }
    }

    /// <summary>Number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The ids, in order.</summary>
    public IEnumerable<string> Ids => entries.Select(entry => entry.Id.Value);

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

    /// <inheritdoc/>
    public IEnumerator<TableEntry<T>> GetEnumerator() => ((IEnumerable<TableEntry<T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One entry of a <see cref="Table{T}"/>.</summary>
/// <typeparam name="T">Type of the entry.</typeparam>
/// <param name="Id">Its id, with the place of the id.</param>
/// <param name="Value">The entry.</param>
public readonly record struct TableEntry<T>(Located<string> Id, T Value);
