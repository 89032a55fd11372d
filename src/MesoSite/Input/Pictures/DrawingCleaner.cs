using System.Collections.Frozen;
using System.Text;
using System.Xml;
using MesoSite.Core;

namespace MesoSite.Input.Pictures;

/// <summary>
/// An SVG is a document of its own when it is opened by itself, and may run scripts and load what it likes. What is not on the list of shapes,
/// texts and paints is left out. A drawing in which there is nothing of the kind stays as it is, byte for byte.
/// </summary>
internal sealed class DrawingCleaner
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private const int MaxDepth = 128;

    // SVG 1.1 and 2 without what runs, moves, loads, or holds HTML. Of animations none: WCAG 2.2, 2.2.2 asks for a way to stop them.
    private static readonly FrozenSet<string> Elements = new[]
    {
        "svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "style",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly SourceFile file;
    private readonly DiagnosticBag bag;
    private readonly XmlReader reader;
    private readonly XmlWriter writer;

    // True for an element that is written, false for one of which only the content is.
    private readonly Stack<bool> open = new();
    private bool isChanged;

    private DrawingCleaner(SourceFile file, XmlReader reader, XmlWriter writer, DiagnosticBag bag) =>
        (this.file, this.reader, this.writer, this.bag) = (file, reader, writer, bag);

    /// <summary>Cleans a drawing; null, and a fault, where it is no SVG.</summary>
    /// <param name="file">The drawing.</param>
    /// <param name="bag">Takes a fault for each thing that was left out and might have been meant.</param>
    public static SourceFile? Clean(SourceFile file, DiagnosticBag bag)
    {
        // Entities of a drawing's own could make a small file large; without them, whatever refers to one is no XML.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true };
        var text = new StringBuilder();
        try
        {
            using var reader = XmlReader.Create(new StringReader(file.Text), settings);
            using var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
            var cleaner = new DrawingCleaner(file, reader, writer, bag);
            cleaner.Copy();
            writer.Flush();
            return cleaner.isChanged || file.Text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? new SourceFile(file.Path, file.DisplayPath, text + "\n") : file;
        }
        catch (XmlException fault)
        {
            bag.Add(InputFaults.NoDrawing(file.Span(file.Offset(Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)), 1), fault.Message));
            return null;
        }
    }

    private void Copy()
    {
        while (!reader.EOF)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    // Reads on by itself.
                    Element();
                    continue;
                case XmlNodeType.EndElement:
                    End();
                    break;
                case XmlNodeType.ProcessingInstruction:
                    Leave($"<?{reader.Name}");
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.Count > 0:
                    writer.WriteString(reader.Value);
                    break;
            }

            reader.Read();
        }
    }

    private void Element()
    {
        var (name, isSvg) = (reader.LocalName, reader.NamespaceURI is Svg or "");
        if (open.Count == 0 && !(name == "svg" && isSvg))
        {
            throw new XmlException($"it begins with <{reader.Name}>", null, Line, Column);
        }

        if (open.Count >= MaxDepth)
        {
            throw new XmlException($"more than {MaxDepth} elements are inside one another", null, Line, Column);
        }

        if (name == "a" && isSvg)
        {
            // Where it led is left out, what it showed stays.
            Leave("<a");
            Open(isWritten: false);
        }
        else if (isSvg && Elements.Contains(name) && !(name == "style" && !IsPlain(StyleText())))
        {
            writer.WriteStartElement(name, reader.NamespaceURI);
            Attributes();
            Open(isWritten: true);
        }
        else
        {
            // Notes of drawing programs have names of their own, and nothing of them is seen.
            Leave(isSvg && name != "metadata" ? $"<{name}" : null);
            reader.Skip();
        }
    }

    private void Open(bool isWritten)
    {
        reader.MoveToElement();
        open.Push(isWritten);
        if (reader.IsEmptyElement)
        {
            End();
        }

        reader.Read();
    }

    private void End()
    {
        if (open.Pop())
        {
            writer.WriteEndElement();
        }
    }

    private void Attributes()
    {
        while (reader.MoveToNextAttribute())
        {
            var (name, value) = (reader.LocalName, reader.Value);
            if (reader.NamespaceURI == Xmlns)
            {
                // The writer declares what it needs.
                continue;
            }

            if (reader.NamespaceURI is not ("" or XLink or Xml))
            {
                Leave(null);
            }
            else if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || !IsPlain(value) || (name == "href" && value is not ['#', ..]))
            {
                Leave($"{reader.Name}=\"{value}\"");
            }
            else
            {
                writer.WriteAttributeString(reader.NamespaceURI switch { XLink => "xlink", Xml => "xml", _ => null }, name, reader.NamespaceURI.Length == 0 ? null : reader.NamespaceURI, value);
            }
        }
    }

    // The text of a style sheet is read ahead, so that it can be left out with its element.
    private string StyleText()
    {
        var start = file.Offset(Line, Column);
        var end = file.Text.IndexOf("</", start, StringComparison.Ordinal);
        return end < 0 ? string.Empty : file.Text[start..end].Contains("&#", StringComparison.Ordinal) ? "\\" : file.Text[start..end];
    }

    // CSS loads by url() and @import; a backslash could write these in another way. A part of the same drawing begins with #.
    private static bool IsPlain(string value)
    {
        if (value.Contains("@import", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (value.AsSpan(at + "url(".Length).TrimStart(" \t\r\n\"'") is not ['#', ..])
            {
                return false;
            }
        }

        return !value.Contains('\\', StringComparison.Ordinal) && !value.Contains("image-set(", StringComparison.OrdinalIgnoreCase);
    }

    private int Line => ((IXmlLineInfo)reader).LineNumber;

    private int Column => ((IXmlLineInfo)reader).LinePosition;

    private void Leave(string? found)
    {
        isChanged = true;
        if (found is not null)
        {
            // Of an element the reader gives the place of its name.
            var isElement = found[0] == '<';
            var offset = file.Offset(Line, Column) - (isElement ? found.Length - found.TrimStart('<', '?').Length : 0);
            bag.Add(InputFaults.UnsafeDrawing(file.Span(offset, found.Length), found.Length > 60 ? found[..60] + "…" : found));
        }
    }
}
