using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>A table has a name; its heads have words and say what they are the heads of; its rows are of one length.</summary>
internal static class TableCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        foreach (var table in page.Parts.Tables)
        {
            var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption");
            var name = AccessibleName.ByLabel(table, page.Parts) is { Length: > 0 } label ? label : caption is null ? string.Empty : AccessibleName.Content(caption);
            foreach (var fault in Faults(table, name))
            {
                bag.Add(QualityFaults.Table(page.PlaceOf(table), page.Name, name, fault));
            }
        }
    }

    private static IEnumerable<string> Faults(IElement table, string name)
    {
        if (name.Length == 0)
        {
            yield return "has neither a caption nor a name";
        }

        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).ToList();
        var cells = rows.SelectMany(row => row.Children).ToList();
        var heads = cells.Where(cell => cell.LocalName == "th").ToList();
        if (heads.Count == 0)
        {
            yield return "has no heads (th)";
        }

        if (heads.Any(head => head.GetAttribute("scope") is not ("row" or "col" or "rowgroup" or "colgroup")))
        {
            yield return "has a head without scope, which says whether it heads a row or a column";
        }

        if (heads.Any(head => AccessibleName.Content(head).Length == 0 && !head.HasAttribute("aria-label")))
        {
            yield return "has a head without words";
        }

        if (Lengths(rows).Distinct().Count() > 1)
        {
            yield return "has rows of different lengths";
        }
    }

    // How many columns each row takes, with the cells that reach down into it.
    private static IEnumerable<int> Lengths(List<IElement> rows)
    {
        var reaching = new List<(int Rows, int Columns)>();
        IElement? group = null;
        foreach (var row in rows)
        {
            // No cell reaches out of its part of the table.
            reaching = group == row.ParentElement ? reaching : [];
            group = row.ParentElement;
            var own = row.Children.Select(cell => (Rows: Span(cell, "rowspan"), Columns: Span(cell, "colspan"))).ToList();
            yield return own.Concat(reaching).Sum(cell => cell.Columns);
            reaching = [.. own.Concat(reaching).Where(cell => cell.Rows > 1).Select(cell => (cell.Rows - 1, cell.Columns))];
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out var span) && span is > 0 and <= 1000 ? span : 1;
}
