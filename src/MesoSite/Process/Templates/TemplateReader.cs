using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>
/// Reads a template: that part of Handlebars (handlebarsjs.com/guide) that themes need. A tag of a block, a comment or a component that has a line
/// to itself takes the line with it; <c>~</c> takes the blanks on its side.
/// </summary>
internal sealed class TemplateReader
{
    private const int MaxDepth = 64;

    private static readonly string[] Blocks = ["if", "unless", "each", "with"];

    private readonly SourceFile file;
    private readonly ImmutableArray<TemplateTag> tags;
    private readonly IReadOnlySet<int> addresses;
    private int depth;
    private int next;
    private int textFrom;

    private TemplateReader(SourceFile file, ImmutableArray<TemplateTag> tags, IReadOnlySet<int> addresses) =>
        (this.file, this.tags, this.addresses) = (file, tags, addresses);

    /// <summary>Reads a template; null, and a fault, where it cannot be read.</summary>
    /// <param name="file">The template.</param>
    /// <param name="addresses">Offsets of the expressions in it that print the beginning of an address.</param>
    /// <param name="bag">Takes the fault.</param>
    public static Template? Read(SourceFile file, IReadOnlySet<int> addresses, DiagnosticBag bag)
    {
        try
        {
            if (TemplateTag.All(file, bag) is not { } tags)
            {
                return null;
            }

            var reader = new TemplateReader(file, tags, addresses);
            var body = reader.ReadBody(null, out _);
            return new Template(file.Path, body);
        }
        catch (TemplateSyntaxException fault)
        {
            bag.Add(ProcessFaults.TemplateSyntax(fault.Span, fault.Message));
            return null;
        }
    }

    /// <summary>What stands up to the end of a block, or of the file.</summary>
    /// <param name="open">The tag that began the block.</param>
    /// <param name="ending">The tag that ended this part of it: <c>else</c> or the block's own end.</param>
    private ImmutableArray<TemplateNode> ReadBody(TemplateTag? open, out TemplateTag? ending)
    {
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        while (next < tags.Length)
        {
            var tag = tags[next++];
            AddText(nodes, tag.Start);
            textFrom = tag.End;
            if (tag.Kind is TagKind.Else or TagKind.Close)
            {
                ending = Ending(tag, open);
                return nodes.ToImmutable();
            }

            if (tag.Kind != TagKind.Comment)
            {
                nodes.Add(Node(tag));
            }
        }

        AddText(nodes, file.Text.Length);
        ending = null;
        return open is null ? nodes.ToImmutable() : throw Unreadable(open, $"{{{{#{open.Word} … is never closed");
    }

    private static TemplateTag Ending(TemplateTag tag, TemplateTag? open)
    {
        if (open is null || (tag.Kind == TagKind.Close && tag.Word != open.Word))
        {
            var written = tag.Kind == TagKind.Else ? "{{else}} stands in no block" : $"{{{{/{tag.Word}}}}} closes a block";
            throw Unreadable(tag, $"{written}, but {(open is null ? "nothing is open" : $"what is open is {{{{#{open.Word}")}");
        }

        return tag;
    }

    private TemplateNode Node(TemplateTag tag) => tag.Kind switch
    {
        TagKind.Open => Block(tag),
        TagKind.Component => new TemplateNode.Component(tag.Word, tag.Arguments.Length == 0 ? null : tag.Only(), tag.WordSpan),
        _ => tag.Word switch
        {
            "t" => new TemplateNode.Word(tag.First(), tag.Named),
            "prose" => new TemplateNode.Prose(tag.Only()),
            "icon" => new TemplateNode.Icon(tag.Only()),
            _ => new TemplateNode.Value(tag.Alone(), addresses.Contains(tag.Span.File.Offset(tag.Span.Line, tag.Span.Column))),
        },
    };

    private TemplateNode Block(TemplateTag open)
    {
        if (!Blocks.Contains(open.Word))
        {
            throw Unreadable(open, $"there is no {{{{#{open.Word}}}}}, only {string.Join(", ", Blocks.Select(name => $"{{{{#{name}}}}}"))}");
        }

        if (++depth > MaxDepth)
        {
            throw Unreadable(open, $"more than {MaxDepth} blocks are inside one another");
        }

        var value = open.Only();
        var body = ReadBody(open, out var ending);
        ImmutableArray<TemplateNode> otherwise = [];
        if (ending!.Kind == TagKind.Else)
        {
            otherwise = ReadBody(open, out ending);
            if (ending!.Kind == TagKind.Else)
            {
                throw Unreadable(ending, "the block has its {{else}} already");
            }
        }

        depth--;
        return open.Word switch
        {
            "if" => new TemplateNode.If(value, body, otherwise),
            "unless" => new TemplateNode.If(value, otherwise, body),
            "each" => new TemplateNode.Each(value, body, otherwise),
            _ => new TemplateNode.With(value, body, otherwise),
        };
    }

    private void AddText(ImmutableArray<TemplateNode>.Builder nodes, int end)
    {
        if (end > textFrom)
        {
            nodes.Add(new TemplateNode.Markup(file.Text[textFrom..end]));
        }
    }

    private static TemplateSyntaxException Unreadable(TemplateTag tag, string reason) => new(tag.Span, reason);
}
