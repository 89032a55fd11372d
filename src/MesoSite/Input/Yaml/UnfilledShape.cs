using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>A text of some form, or a placeholder, which was named when the file was read and keeps the site from being published.</summary>
internal sealed class UnfilledShape(Shape<string> inner) : Shape<string>
{
    public override string Expected => inner.Expected;

    public override ShapeDescription Describe() => inner.Describe();

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Text;
        return (value is not null && Placeholder.In(value) is not null) || inner.TryRead(node, bag, out value);
    }
}
