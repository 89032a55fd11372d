using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A text that is not empty; an unquoted <c>null</c> or <c>~</c> is YAML for nothing and is refused.</summary>
internal sealed class TextShape : Shape<string>
{
    public override string Expected => "a text";

    public override ShapeDescription Describe() => new ScalarDescription(null, ScalarForm.AnyText);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Text;
        return (node is YamlScalar scalar && IsText(scalar)) || Refuse(node, bag);
    }

    public static bool IsText(YamlScalar scalar) =>
        !string.IsNullOrWhiteSpace(scalar.Text) && !(scalar.IsPlain && scalar.Text is "null" or "~");
}
