using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>Hands out the values of one mapping by key, and reports keys that nobody asked for.</summary>
internal sealed class RecordReader(YamlMapping mapping, DiagnosticBag bag)
{
    private readonly List<string> known = [];
    private bool well = true;

    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Span => mapping.Span;

    /// <summary>The value of a key that must be there.</summary>
    public T Required<T>(string key, Shape<T> shape)
    {
        if (Find(key) is { } node)
        {
            return Read(node, shape)!;
        }

        bag.Add(InputFaults.MissingKey(mapping.Span, key, shape.Expected));
        well = false;
        return default!;
    }

    /// <summary>The value of a key that may be left out.</summary>
    public T Optional<T>(string key, Shape<T> shape, T absent) =>
        Find(key) is { } node ? Read(node, shape)! : absent;

    /// <summary>The value of a key that may be left out, or null.</summary>
    public T? OptionalValue<T>(string key, Shape<T> shape)
        where T : struct =>
        Find(key) is { } node ? Read(node, shape) : null;

    /// <summary>The value of a key that may be left out, or null.</summary>
    public T? Optional<T>(string key, Shape<T> shape)
        where T : class =>
        Find(key) is { } node ? Read(node, shape) : null;

    /// <summary>True where every value fitted, so that the record can be used. An unknown key is a fault, but spoils nothing else.</summary>
    public bool Finish()
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            bag.Add(InputFaults.UnknownKey(entry.Key.Span, entry.Key.Value, known));
        }

        return well;
    }

    private YamlNode? Find(string key)
    {
        known.Add(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private T? Read<T>(YamlNode node, Shape<T> shape)
    {
        var read = shape.TryRead(node, bag, out var value);
        well &= read;
        return value;
    }
}
