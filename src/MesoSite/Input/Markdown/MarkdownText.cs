using Markdig.Syntax;
using MesoSite.Core;
using SourceSpan = MesoSite.Core.SourceSpan;

namespace MesoSite.Input.Markdown;

/// <summary>A parsed text of an author's: the body of an article, or a text in a YAML file.</summary>
internal sealed class MarkdownText(string text, MarkdownDocument document, SourceFile file, int rawOffset, string raw)
{
    // A tree takes several times the memory of its text, and holding all of them costs more time than reading some of them again: of a large site,
    // most of the time went into moving them about.
    private readonly WeakReference<MarkdownDocument> tree = new(document);

    /// <summary>True where it stands in for a translation that is missing or old: it is in the language that the others are translated from.</summary>
    public bool IsOriginal { get; private init; }

    /// <summary>True for a translation that is older than its original, and is shown nevertheless.</summary>
    public bool IsStale { get; private init; }

    /// <summary>The text as it was parsed.</summary>
    public string Text => text;

    /// <summary>The tree. Nobody changes it after it was read.</summary>
    public MarkdownDocument Document
    {
        get
        {
            if (!tree.TryGetTarget(out var read))
            {
                tree.SetTarget(read = MarkdownReader.Parse(text));
            }

            return read;
        }
    }

    /// <summary>The same text, with what is known of it as a translation.</summary>
    public MarkdownText Standing(bool isOriginal, bool isStale) => isOriginal || isStale
        ? new MarkdownText(text, Document, file, rawOffset, raw) { IsOriginal = isOriginal, IsStale = isStale && !isOriginal }
        : this;

    /// <summary>Where the text begins in its file.</summary>
    public SourceSpan Start => file.Span(rawOffset, Math.Min(raw.Length, Math.Max(0, raw.IndexOf('\n', StringComparison.Ordinal))));

    /// <summary>A node as it was written.</summary>
    public ReadOnlySpan<char> Of(MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start, 0, text.Length);
        return text.AsSpan(start, Math.Clamp(node.Span.End + 1, start, text.Length) - start);
    }

    /// <summary>
    /// Where a node stands in the file. In YAML the raw form differs from the text (quotes, indentation, folding), so the
    /// node's own characters are looked up in it: the same occurrence, counted from the start.
    /// </summary>
    public SourceSpan SpanOf(MarkdownObject node) => SpanOf(node.Span.Start, node.Span.Length);

    /// <summary>Where a piece of the text stands in the file.</summary>
    /// <param name="offset">Offset in <see cref="Text"/>.</param>
    /// <param name="length">Length in characters.</param>
    public SourceSpan SpanOf(int offset, int length) => RawPlaces.Find(text, file, rawOffset, raw, offset, length) ?? Start;
}
