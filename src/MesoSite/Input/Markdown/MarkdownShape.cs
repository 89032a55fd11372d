using System.Diagnostics.CodeAnalysis;
using Markdig.Syntax;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Markdown;

/// <summary>A text in a YAML file that is Markdown.</summary>
internal sealed class MarkdownShape : Shape<MarkdownText>
{
    // Markdig's time grows with the square of some texts; this many characters take it a few milliseconds at most.
    private const int MaxLength = 8_000;

    public static readonly MarkdownShape Instance = new();

    public override string Expected => "a text";

    public override ShapeDescription Describe() => Shapes.Text.Describe();

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out MarkdownText value)
    {
        value = null;
        if (node is not YamlScalar scalar || !TextShape.IsText(scalar))
        {
            return Refuse(node, bag);
        }

        if (scalar.Text.Length > MaxLength)
        {
            bag.Add(InputFaults.TextTooLong(scalar.Span, MaxLength));
            return false;
        }

        var shown = scalar.Original ?? scalar;
        value = MarkdownReader.Read(shown.Text, shown.Span.File, shown.RawOffset, shown.Raw, bag)?.Standing(scalar.Original is not null, scalar.IsStale);
        foreach (var heading in value?.Document.Descendants<HeadingBlock>() ?? [])
        {
            bag.Add(InputFaults.HeadingInText(value!.SpanOf(heading)));
        }

        return value is not null;
    }
}
