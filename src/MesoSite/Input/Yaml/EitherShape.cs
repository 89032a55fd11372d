using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A fixed word, or else a value of another shape: <c>not-yet</c>, or a review.</summary>
internal sealed class EitherShape<T>(string word, T meaning, Shape<T> otherwise) : Shape<T>
{
    public override string Expected => $"{word}, or {otherwise.Expected}";

    public override ShapeDescription Describe() => new EitherDescription([new ChoiceDescription([word]), otherwise.Describe()]);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlScalar scalar)
        {
            if (scalar.Text == word)
            {
                value = meaning;
                return true;
            }

            // What the other shape would say of a word that it does not know leaves this shape's own word out.
            return otherwise.TryRead(node, new DiagnosticBag(), out value) || Refuse(node, bag);
        }

        return otherwise.TryRead(node, bag, out value);
    }
}
