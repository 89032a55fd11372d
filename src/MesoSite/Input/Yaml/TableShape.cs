using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>
/// Entries of one shape under ids that the author chooses, in the author's order. One that cannot be read does not take the others with it.
/// </summary>
/// <param name="entry">The shape of an entry.</param>
/// <param name="idExpected">What an id has, in words.</param>
/// <param name="idPattern">What an id looks like, for editors; null for any text.</param>
/// <param name="isId">True for an id.</param>
internal sealed class TableShape<T>(Shape<T> entry, string idExpected, string? idPattern, Func<string, bool> isId) : Shape<Table<T>>
{
    public override string Expected => "a set of keys";

    public override ShapeDescription Describe() => new TableDescription(entry.Describe(), idPattern, []);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out Table<T> value)
    {
        value = null;
        if (node is not YamlMapping mapping)
        {
            return Refuse(node, bag);
        }

        var entries = new List<TableEntry<T>>(mapping.Entries.Length);
        var damaged = new List<string>();
        foreach (var (key, child) in mapping.Entries)
        {
            if (!isId(key.Value))
            {
                bag.Add(InputFaults.BadId(key.Span, key.Value, idExpected));
            }
            else
            {
                // An entry with any fault is damaged, even where a record came of it: what its fault took from it will be missed.
                var faults = new DiagnosticBag();
                if (entry.TryRead(child, faults, out var read) && !faults.HasErrors)
                {
                    entries.Add(new TableEntry<T>(key, read));
                }
                else
                {
                    damaged.Add(key.Value);
                }

                bag.AddAll(faults);
            }
        }

        value = new Table<T>(entries, damaged);
        return true;
    }
}
