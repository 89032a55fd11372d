using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Stamps;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MesoSite.Input.Yaml;

/// <summary>
/// Builds the tree from YamlDotNet's events, which its parser makes without recursion. Anything that could make a small
/// file large or ambiguous (aliases, anchors, tags, merge keys, duplicate keys) is a fault, so depth and size stay bounded.
/// </summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 32;
    private const int MaxValues = 200_000;

    // What a command wrote may be larger, and has a value every thirty bytes or so.
    private const int BytesAValue = 8;

    private readonly SourceFile file;
    private readonly int firstOffset;
    private readonly IParser parser;
    private readonly DiagnosticBag bag;
    private readonly int maxValues;
    private int values;

    private YamlTree(SourceFile file, int firstOffset, IParser parser, DiagnosticBag bag) => (this.file, this.firstOffset, this.parser, this.bag, maxValues) =
        (file, firstOffset, parser, bag, Math.Max(MaxValues, file.Text.Length / BytesAValue));

    /// <summary>Reads a whole file, or the piece of it that is YAML.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the YAML begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="bag">Takes the faults.</param>
    /// <returns>The root, or null where the text is not YAML.</returns>
    public static YamlNode? Read(SourceFile file, int offset, int length, DiagnosticBag bag)
    {
        using var text = new StringReader(file.Text.Substring(offset, length));
        var tree = new YamlTree(file, offset, new Parser(text), bag);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException fault)
        {
            bag.Add(InputFaults.NotYaml(tree.SpanOf(fault.Start, fault.End), fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these for a few malformed documents instead of its own exception.
            bag.Add(InputFaults.NotYaml(tree.Here, fault.Message));
        }

        return null;
    }

    /// <summary>Reads a whole file.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag bag) => Read(file, 0, file.Text.Length, bag);

    private SourceSpan Here => parser.Current is { } current ? SpanOf(current.Start, current.End) : file.Start;

    private YamlNode? ReadDocument()
    {
        Expect<StreamStart>();
        if (parser.Current is StreamEnd)
        {
            return new YamlMapping(file.Span(firstOffset, 0), []);
        }

        Expect<DocumentStart>();
        var root = ReadNode(0);
        if (root is not null)
        {
            Expect<DocumentEnd>();
            if (parser.Current is not StreamEnd)
            {
                bag.Add(InputFaults.NotYaml(Here, "a second document begins here; a file holds one"));
                return null;
            }
        }

        return root;
    }

    private void Expect<T>()
        where T : ParsingEvent
    {
        if (parser.Current is null)
        {
            parser.MoveNext();
        }

        if (parser.Current is not T)
        {
            throw new InvalidOperationException("the structure ends unexpectedly");
        }

        parser.MoveNext();
    }

    private YamlNode? ReadNode(int depth)
    {
        if (depth > MaxDepth || ++values > maxValues)
        {
            bag.Add(InputFaults.YamlTooLarge(Here, MaxDepth, maxValues));
            return null;
        }

        var current = parser.Current!;
        if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            bag.Add(InputFaults.YamlFeature(Here));
            return null;
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw new InvalidOperationException("the structure ends unexpectedly"),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        var start = OffsetOf(scalar.Start);
        var raw = file.Text[start..Math.Max(start, OffsetOf(scalar.End))];
        parser.MoveNext();
        var read = new YamlScalar(span, scalar.Value, raw, start, scalar.Style == ScalarStyle.Plain);
        // Stamps keep what was once to be filled in, and are no author's.
        if (Placeholder.FaultOf(read) is { } unfilled && !file.Path.StartsWith($"{StampBook.Folder}/", StringComparison.Ordinal))
        {
            bag.Add(unfilled);
        }

        // Of characters that stand in the file as they are, the check of whole files tells.
        if (BidiControls.IndexOfSpan(scalar.Value) is >= 0 and var hidden && !raw.Contains(scalar.Value[hidden], StringComparison.Ordinal))
        {
            bag.Add(InputFaults.BidiControl(span, scalar.Value[hidden]));
        }

        return read;
    }

    private YamlSequence? ReadSequence(int depth)
    {
        var start = parser.Current!.Start;
        parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var end = parser.Current.End;
        parser.MoveNext();
        return new YamlSequence(SpanOf(start, end), items.ToImmutable());
    }

    private YamlMapping? ReadMapping(int depth)
    {
        var start = parser.Current!.Start;
        parser.MoveNext();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not YamlScalar { Text: not "<<" } name)
            {
                bag.Add(InputFaults.YamlFeature(key.Span));
                return null;
            }

            if (seen.TryGetValue(name.Text, out var first))
            {
                bag.Add(InputFaults.DuplicateKey(name.Span, name.Text, first));
                continue;
            }

            seen.Add(name.Text, name.Span);
            entries.Add(new YamlEntry(new Located<string>(name.Text, name.Span), value));
        }

        var end = parser.Current.End;
        parser.MoveNext();
        return new YamlMapping(SpanOf(start, end), entries.ToImmutable());
    }

    private int OffsetOf(Mark mark)
    {
        var first = file.Span(firstOffset, 0);
        var line = first.Line + (int)mark.Line - 1;
        return line > file.LineCount ? file.Text.Length : file.Offset(line, (int)mark.Column);
    }

    // A block's end mark stands at the start of what follows it; a marker under one line is what an author can use.
    private SourceSpan SpanOf(Mark start, Mark end)
    {
        var from = OffsetOf(start);
        var to = Math.Max(from, OffsetOf(end));
        var span = file.Span(from, to - from);
        var line = file.Line(span.Line);
        return span with { Length = Math.Clamp(to - from, 0, Math.Max(0, line.TrimEnd().Length - (span.Column - 1))) };
    }
}
