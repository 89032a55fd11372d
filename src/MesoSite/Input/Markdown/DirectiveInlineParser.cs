using Markdig.Helpers;
using Markdig.Parsers;

namespace MesoSite.Input.Markdown;

/// <summary>Reads <c>:name[label]</c>. The label is required, so that a colon in prose stays a colon.</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    public DirectiveInlineParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start + 1, slice.End - slice.Start);
        if (DirectiveHead.Read(rest) is not { Label: not null } head)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DirectiveInline(head)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + head.Length),
            Line = line,
            Column = column,
        };
        slice.Start += head.Length + 1;
        return true;
    }
}
