using AngleSharp.Dom;
using MesoSite.Core;

namespace MesoSite.PostProcess.Pages;

/// <summary>Places in the HTML itself, for pages of which nothing else is known. The page was parsed with source references.</summary>
internal sealed class HtmlPlaces(SourceFile file) : PagePlaces
{
    public override SourceSpan? Of(IElement? element, params IReadOnlyList<string> written)
    {
        // The parser keeps no places inside a drawing, nor of what it has added.
        var known = element;
        while (known is not null && known.SourceReference is not { Position.Column: > 0 })
        {
            known = known.ParentElement;
        }

        if (known is null)
        {
            return file.Start;
        }

        var start = file.Offset(known.SourceReference!.Position.Line, known.SourceReference.Position.Column);
        var end = EndOf(known, start);
        string[] inside = known == element ? [] : [$"<{element!.LocalName}"];
        foreach (var piece in written.Where(piece => piece.Length > 0).Concat(inside))
        {
            if (file.Text.IndexOf(piece, start, end - start, StringComparison.Ordinal) is >= 0 and var found)
            {
                return file.Span(found, piece.Length);
            }
        }

        return file.Span(start, file.Text.IndexOf('>', start) is >= 0 and var close ? close + 1 - start : 0);
    }

    // Where the next element begins that is not inside it; what is written of it is before.
    private int EndOf(IElement element, int start)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around.NextElementSibling?.SourceReference?.Position is { Column: > 0 } next)
            {
                return Math.Max(start, file.Offset(next.Line, next.Column));
            }
        }

        return file.Text.Length;
    }
}
