using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Process.Text;

namespace MesoSite.Process.Directives;

/// <summary>A directive where an author wrote it.</summary>
/// <param name="Written">Its name with its colons.</param>
internal sealed record DirectiveCall(string Written, DirectiveHead Head, SourceSpan Span, TextContext Context)
{
    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute] =>
        Head.Attributes.Where(entry => entry.Key == attribute).Select(entry => entry.Value).FirstOrDefault();

    /// <summary>An entry by id; null, and a fault, where there is none.</summary>
    public T? Find<T>(Table<T> table, string what, string id)
        where T : class
    {
        if (table.TryGet(id, out var found))
        {
            return found;
        }

        if (!table.IsDamaged(id))
        {
            Context.Bag.Add(ProcessFaults.UnknownName(Span, what, id, table.Ids));
        }

        return null;
    }

    /// <summary>An entry by the id in an attribute; null, and a fault, where either is missing.</summary>
    public T? Required<T>(Table<T> table, string what, string attribute)
        where T : class
    {
        if (this[attribute] is { } id)
        {
            return Find(table, what, id);
        }

        Context.Bag.Add(ProcessFaults.MissingAttribute(Span, Written, attribute));
        return null;
    }
}
