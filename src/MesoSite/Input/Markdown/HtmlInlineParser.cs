using Markdig.Helpers;
using Markdig.Parsers;

namespace MesoSite.Input.Markdown;

/// <summary>Reads the tags that <see cref="HtmlTag"/> knows.</summary>
internal sealed class HtmlInlineParser : InlineParser
{
    public HtmlInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (HtmlTag.Read(slice.AsSpan()) is not { } tag)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new HtmlTagInline(tag)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + tag.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += tag.Length;
        return true;
    }
}
