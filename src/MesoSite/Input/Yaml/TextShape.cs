using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A text that is not empty; an unquoted <c>null</c> or <c>~</c> is YAML for nothing and is refused.</summary>
/// <param name="mayBeUnfilled">False where a preview could do nothing with a placeholder, because the text is a part of a rule.</param>
internal sealed class TextShape(bool mayBeUnfilled = true) : Shape<string>
{
    public override string Expected => "a text";

    public override ShapeDescription Describe() => new ScalarDescription(null, ScalarForm.AnyText);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Text;
        return (node is YamlScalar scalar && IsText(scalar) && (mayBeUnfilled || Placeholder.In(scalar.Text) is null)) || Refuse(node, bag);
    }

    public static bool IsText(YamlScalar scalar) =>
        !string.IsNullOrWhiteSpace(scalar.Text) && !(scalar.IsPlain && scalar.Text is "null" or "~");
}
