using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Markdown;

/// <summary>A text in a YAML file that is Markdown.</summary>
internal sealed class MarkdownShape : Shape<MarkdownText>
{
    public static readonly MarkdownShape Instance = new();

    public override string Expected => "a text";

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out MarkdownText value)
    {
        value = null;
        if (node is not YamlScalar scalar || !TextShape.IsText(scalar))
        {
            return Refuse(node, bag);
        }

        value = MarkdownReader.Read(scalar.Text, scalar.Span.File, scalar.RawOffset, scalar.Raw, bag);
        return value is not null;
    }
}
