using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Tests.Input.Schemas;

/// <summary>Small slips such as authors make, each in a copy of a file.</summary>
internal static class Mutations
{
    private const string Word = "§ no such word §";

    /// <summary>One slip at a time, at places all over a file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="limit">How many at most.</param>
    public static IEnumerable<(string What, YamlNode Root)> Of(YamlNode root, int limit)
    {
        var all = At(root, string.Empty).ToList();
        var step = Math.Max(1, all.Count / limit);
        return all.Where((_, index) => index % step == 0);
    }

    private static IEnumerable<(string What, YamlNode Node)> At(YamlNode node, string path)
    {
        foreach (var slip in Here(node))
        {
            yield return ($"{slip.What} at {path}", slip.Node);
        }

        foreach (var (inner, put) in Children(node))
        {
            foreach (var (what, changed) in At(inner.Value, $"{path}.{inner.Key}"))
            {
                yield return (what, put(changed));
            }
        }
    }

    private static IEnumerable<(string What, YamlNode Node)> Here(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                yield return ("an unknown key", mapping with { Entries = mapping.Entries.Add(new YamlEntry(new Located<string>("no-such-key", node.Span), Scalar(node, Word))) });
                yield return ("a key that is no id", mapping with { Entries = mapping.Entries.Add(new YamlEntry(new Located<string>("No Id", node.Span), Scalar(node, Word))) });
                yield return ("a text for keys", Scalar(node, Word));
                foreach (var entry in mapping.Entries)
                {
                    yield return ($"{entry.Key.Value} left out", mapping with { Entries = mapping.Entries.Remove(entry) });
                }

                break;
            case YamlSequence list:
                yield return ("a text for a list", Scalar(node, Word));
                yield return ("an empty list", list with { Items = [] });
                if (list.Items is [YamlScalar first, ..])
                {
                    yield return ("an item twice", list with { Items = list.Items.Add(first) });
                }

                break;
            case YamlScalar scalar:
                yield return ("a wrong text", Scalar(node, Word));
                yield return ("an empty text", Scalar(node, string.Empty));
                yield return ("keys for a text", new YamlMapping(node.Span, [new YamlEntry(new Located<string>("no-such-key", node.Span), scalar)]));
                break;
        }
    }

    private static IEnumerable<((string Key, YamlNode Value) Inner, Func<YamlNode, YamlNode> Put)> Children(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Select((entry, index) => (
            (entry.Key.Value, entry.Value),
            (Func<YamlNode, YamlNode>)(changed => mapping with { Entries = mapping.Entries.SetItem(index, entry with { Value = changed }) }))),
        YamlSequence list => list.Items.Select((item, index) => (
            ($"{index}", item),
            (Func<YamlNode, YamlNode>)(changed => list with { Items = list.Items.SetItem(index, changed) }))),
        _ => [],
    };

    private static YamlScalar Scalar(YamlNode node, string text) => new(node.Span, text, text, 0, text.Length == 0);
}
