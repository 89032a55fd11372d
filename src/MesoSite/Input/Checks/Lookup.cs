using MesoSite.Core;

namespace MesoSite.Input.Checks;

/// <summary>Looks up ids that the data names. An entry that is damaged has had its fault already.</summary>
internal static class Lookup
{
    /// <summary>Adds a fault where there is no entry of that id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="what">What it should be, such as "red flag".</param>
    /// <param name="table">The entries.</param>
    /// <param name="bag">Takes the fault.</param>
    public static void Known<T>(Located<string> id, string what, Table<T> table, DiagnosticBag bag)
    {
        if (!table.Has(id.Value) && !table.IsDamaged(id.Value))
        {
            bag.Add(InputFaults.UnknownReference(id.Span, what, id.Value, table.Ids));
        }
    }

    /// <summary>The same for several ids.</summary>
    public static void Known<T>(IEnumerable<Located<string>> ids, string what, Table<T> table, DiagnosticBag bag)
    {
        foreach (var id in ids)
        {
            Known(id, what, table, bag);
        }
    }
}
