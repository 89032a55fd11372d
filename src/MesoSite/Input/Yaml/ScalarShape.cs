using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A scalar in a form of our own. YAML's own typing (012 is 10, no is false) never applies: all is text.</summary>
/// <param name="expected">The form, to complete "expected …".</param>
/// <param name="form">The form, for editors.</param>
/// <param name="parse">Reads it; false where the text does not fit.</param>
/// <param name="isNamed">True where editors also show <paramref name="expected"/>.</param>
internal sealed class ScalarShape<T>(string expected, ScalarForm form, ScalarShape<T>.Parser parse, bool isNamed = true) : Shape<T>
{
    public delegate bool Parser(string text, out T value);

    public override string Expected => expected;

    public override ShapeDescription Describe() => new ScalarDescription(isNamed ? expected : null, form);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return (node is YamlScalar scalar && parse(scalar.Text, out value!)) || Refuse(node, bag);
    }
}
