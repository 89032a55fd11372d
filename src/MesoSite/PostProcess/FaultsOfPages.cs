using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.PostProcess;

/// <summary>
/// The faults of many pages, each fault once: what a template or a shared text does wrong, it does on all of its pages. The first page is
/// named, and how many more there are.
/// </summary>
internal static class FaultsOfPages
{
    /// <summary>Adds the faults of pages to those of the site.</summary>
    /// <param name="faults">The faults of each page, by its name.</param>
    /// <param name="bag">Takes them.</param>
    public static void Add(IEnumerable<(string Page, ImmutableArray<Diagnostic> Faults)> faults, DiagnosticBag bag)
    {
        var same = from page in faults
                   from fault in page.Faults
                   group (page.Page, Fault: fault) by fault with { Message = Without(page.Page, fault) };
        foreach (var group in same)
        {
            var (page, fault) = group.First();
            var others = group.Select(entry => entry.Page).Distinct().Count() - 1;
            // Without a place, the names of all pages are what there is to go by.
            if (others == 0 || fault.Span is null)
            {
                group.ToList().ForEach(entry => bag.Add(entry.Fault));
            }
            else
            {
                bag.Add(fault with { Message = fault.Message.Replace(Named(page), $"{Named(page)} and {others} more page{(others == 1 ? string.Empty : "s")}", StringComparison.Ordinal) });
            }
        }
    }

    private static string Without(string page, Diagnostic fault) => fault.Message.Replace(Named(page), string.Empty, StringComparison.Ordinal);

    private static string Named(string page) => $"on {page}";
}
