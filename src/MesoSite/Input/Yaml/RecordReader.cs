using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>Hands out the values of one mapping by key, and reports keys that nobody asked for.</summary>
internal sealed class RecordReader(YamlMapping mapping, DiagnosticBag bag)
{
    private readonly List<string> known = [];
    private List<KeyDescription>? listed;
    private bool well = true;

    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Span => mapping.Span;

    /// <summary>A reader of nothing, which lists the keys that it is asked for.</summary>
    /// <param name="keys">Takes them.</param>
    public static RecordReader Listing(List<KeyDescription> keys) =>
        new(new YamlMapping(new SourceFile(string.Empty, string.Empty, string.Empty).Start, []), new DiagnosticBag()) { listed = keys };

    /// <summary>The value of a key that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="about">What belongs there, in the author's words: editors show it.</param>
    /// <param name="shape">What fits.</param>
    public T Required<T>(string key, string about, Shape<T> shape)
    {
        if (Find(key, about, shape, isRequired: true) is { } node)
        {
            return Read(node, shape)!;
        }

        bag.Add(InputFaults.MissingKey(mapping.Span, key, shape.Expected));
        well = false;
        return default!;
    }

    /// <summary>The value of a key that may be left out.</summary>
    public T Optional<T>(string key, string about, Shape<T> shape, T absent) =>
        Find(key, about, shape) is { } node ? Read(node, shape)! : absent;

    /// <summary>The value of a key that may be left out, or null.</summary>
    public T? OptionalValue<T>(string key, string about, Shape<T> shape)
        where T : struct =>
        Find(key, about, shape) is { } node ? Read(node, shape) : null;

    /// <summary>The value of a key that may be left out, or null.</summary>
    public T? Optional<T>(string key, string about, Shape<T> shape)
        where T : class =>
        Find(key, about, shape) is { } node ? Read(node, shape) : null;

    /// <summary>True where every value fitted, so that the record can be used. An unknown key is a fault, but spoils nothing else.</summary>
    public bool Finish()
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            bag.Add(InputFaults.UnknownKey(entry.Key.Span, entry.Key.Value, known));
        }

        return well;
    }

    private YamlNode? Find<T>(string key, string about, Shape<T> shape, bool isRequired = false)
    {
        known.Add(key);
        listed?.Add(new KeyDescription(key, about, isRequired, shape.Describe()));
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
