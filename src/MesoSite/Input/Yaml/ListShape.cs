using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A list of values of one shape. An item that cannot be read has its fault and is left out.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="isSet">True where a word may stand only once.</param>
/// <param name="mayBeEmpty">False where a list without items makes no sense.</param>
internal sealed class ListShape<T>(Shape<T> item, bool isSet = false, bool mayBeEmpty = true) : Shape<ImmutableArray<T>>
{
    public override string Expected => $"a list{(mayBeEmpty ? string.Empty : " of at least one item")}, each item {item.Expected}";

    public override ShapeDescription Describe() => new ListDescription(item.Describe(), isSet, mayBeEmpty);

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence list || (list.Items.IsEmpty && !mayBeEmpty))
        {
            return Refuse(node, bag);
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var element in list.Items)
        {
            if (isSet && element is YamlScalar { Text: var word } && !seen.TryAdd(word, element.Span))
            {
                bag.Add(InputFaults.StandsTwice(element.Span, word, seen[word]));
            }
            else if (item.TryRead(element, bag, out var read))
            {
                items.Add(read);
            }
        }

        value = items.ToImmutable();
        return mayBeEmpty || items.Count > 0;
    }
}
