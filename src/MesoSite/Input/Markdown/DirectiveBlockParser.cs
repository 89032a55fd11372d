using Markdig.Parsers;
using Markdig.Syntax;

namespace MesoSite.Input.Markdown;

/// <summary>Reads <c>::name{…}</c> and <c>:::name{…}</c> … <c>:::</c>; a container in a container has more colons outside.</summary>
internal sealed class DirectiveBlockParser : BlockParser
{
    private const int ContainerColons = 3;

    public DirectiveBlockParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line.AsSpan().TrimEnd();
        var colons = line.Length - line.TrimStart(':').Length;
        if (colons < ContainerColons - 1 || DirectiveHead.Read(line[colons..]) is not { } head || head.Length != line.Length - colons)
        {
            return BlockState.None;
        }

        Block block = colons < ContainerColons ? new DirectiveLeaf(this, head) : new DirectiveContainer(this, head, colons);
        block.Column = processor.Column;
        block.Span = new Markdig.Syntax.SourceSpan(processor.Start, processor.Start + line.Length - 1);
        processor.NewBlocks.Push(block);
        return block is DirectiveLeaf ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (DirectiveContainer)block;
        var line = processor.Line.AsSpan().TrimEnd();
        if (line.Length < container.Colons || line.ContainsAnyExcept(':') || processor.IsCodeIndent)
        {
            return BlockState.Continue;
        }

        container.Closed = true;
        return BlockState.BreakDiscard;
    }
}
