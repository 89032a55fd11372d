using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>One of a few fixed words.</summary>
internal sealed class ChoiceShape<T>(params (string Word, T Value)[] choices) : Shape<T>
{
    public override string Expected => $"one of: {string.Join(", ", choices.Select(choice => choice.Word))}";

    public override ShapeDescription Describe() => new ChoiceDescription([.. choices.Select(choice => choice.Word)]);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlScalar scalar && Placeholder.In(scalar.Text) is null)
        {
            foreach (var choice in choices)
            {
                if (choice.Word == scalar.Text)
                {
                    value = choice.Value;
                    return true;
                }
            }

            bag.Add(InputFaults.UnknownChoice(scalar.Span, scalar.Text, choices.Select(choice => choice.Word)));
            value = default;
            return false;
        }

        value = default;
        return Refuse(node, bag);
    }
}
