using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace MesoSite.Input.Markdown;

/// <summary>Says what Markdown has no words for: that a cell in the first row heads its column, and that a table is named by the heading above it.</summary>
internal static class TableHeads
{
    /// <summary>Completes the tables of a text whose headings have their ids.</summary>
    public static void Complete(MarkdownDocument document)
    {
        string? heading = null;
        foreach (var block in document.Descendants<Block>())
        {
            if (block is HeadingBlock above)
            {
                heading = HeadingIds.Of(above);
            }
            else if (block is Table table && heading is not null)
            {
                table.GetAttributes().AddProperty("aria-labelledby", heading);
            }
            else if (block is TableCell { Parent: TableRow { IsHeader: true } } cell)
            {
                cell.GetAttributes().AddProperty("scope", "col");
            }
        }
    }
}
