using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A list of values of one shape. An item that cannot be read has its fault and is left out.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<ImmutableArray<T>>
{
    public override string Expected => $"a list, each item {item.Expected}";

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence list)
        {
            return Refuse(node, bag);
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var element in list.Items)
        {
            if (item.TryRead(element, bag, out var read))
            {
                items.Add(read);
            }
        }

        value = items.ToImmutable();
        return true;
    }
}
