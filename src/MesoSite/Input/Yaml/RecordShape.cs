using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>
/// Fixed keys that make one record. <paramref name="build"/> names each key once, with its shape, and only puts the
/// values together: where a key is missing or wrong it still runs, and the record it makes is thrown away. It asks for the same keys whatever their values
/// are, so that it also lists them.
/// </summary>
internal sealed class RecordShape<T>(Func<RecordReader, T> build) : Shape<T>
{
    public override string Expected => "a set of keys";

    public override ShapeDescription Describe()
    {
        var keys = new List<KeyDescription>();
        build(RecordReader.Listing(keys));
        return new RecordDescription([.. keys]);
    }

    public override bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            return Refuse(node, bag);
        }

        var reader = new RecordReader(mapping, bag);
        value = build(reader);
        return reader.Finish();
    }
}
