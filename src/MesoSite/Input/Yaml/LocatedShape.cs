using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>Any value, together with its place.</summary>
internal sealed class LocatedShape<T>(Shape<T> inner) : Shape<Located<T>>
{
    public override string Expected => inner.Expected;

    public override ShapeDescription Describe() => inner.Describe();

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out Located<T> value)
    {
        var read = inner.TryRead(node, bag, out var plain);
        value = new Located<T>(plain!, node.Span);
        return read;
    }
}
