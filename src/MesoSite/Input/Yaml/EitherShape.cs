using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A fixed word, or else a value of another shape: <c>not-yet</c>, or a review.</summary>
internal sealed class EitherShape<T>(string word, T meaning, Shape<T> otherwise) : Shape<T>
{
    public override string Expected => $"{word}, or {otherwise.Expected}";

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlScalar scalar)
        {
            if (scalar.Text == word)
            {
                value = meaning;
                return true;
            }

            if (otherwise is not RecordShape<T>)
            {
                return otherwise.TryRead(node, bag, out value);
            }

            value = default;
            return Refuse(node, bag);
        }

        return otherwise.TryRead(node, bag, out value);
    }
}
