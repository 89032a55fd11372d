using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A scalar in a form of our own. YAML's own typing (012 is 10, no is false) never applies: all is text.</summary>
internal sealed class ScalarShape<T>(string expected, ScalarShape<T>.Parser parse) : Shape<T>
{
    public delegate bool Parser(string text, out T value);

    public override string Expected => expected;

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return (node is YamlScalar scalar && parse(scalar.Text, out value!)) || Refuse(node, bag);
    }
}
