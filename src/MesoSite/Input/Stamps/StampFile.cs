using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Stamps;

/// <summary>
/// <c>stamps/&lt;language&gt;.yaml</c>: a list of deliveries, each with its texts as <c>key: hash-of-the-original hash-of-the-translation</c>.
/// Only the command writes it.
/// </summary>
internal static class StampFile
{
    private const string Head = """
        # What each translation was made from, by whom, and who has checked it. Written by `mesosite translations stamp`; do not edit.
        # Each text: the hash of the original that it was made from, and its own.

        """;

    private static readonly (string Word, Translator Value)[] Translators =
        [("person", Translator.Person), ("agency", Translator.Agency), ("machine", Translator.Machine)];

    /// <summary>Who translates, as it is written in files and in commands.</summary>
    public static readonly Shape<Translator> TranslatorShape = new ChoiceShape<Translator>(Translators);

    private static readonly Shape<(string Original, string Text)> HashesShape = new ScalarShape<(string Original, string Text)>(
        $"two hashes of {TextHash.Length} digits",
        ScalarForm.AnyText,
        (string text, out (string Original, string Text) value) =>
        {
            var parts = text.Split(' ');
            value = (parts[0], parts[^1]);
            return parts.Length == 2 && parts.All(TextHash.IsHash);
        });

    private static readonly Shape<ImmutableArray<KeyValuePair<string, Stamp>>> DeliveryShape =
        new RecordShape<ImmutableArray<KeyValuePair<string, Stamp>>>(map =>
        {
            var delivery = new Delivery(
                map.Required("by", "Who translated.", TranslatorShape),
                map.Optional("name", "Their name.", Shapes.Text),
                map.Required("on", "The day of the delivery.", Shapes.Date),
                map.Optional("reviewed", "Who has checked the texts since.", new RecordShape<TextReview>(review => new TextReview(review.Required("by", "The name of who checked.", Shapes.Text), review.Required("on", "The day of the check.", Shapes.Date)))));
            var texts = map.Required("texts", "The texts of the delivery, by key.", new TableShape<(string Original, string Text)>(HashesShape, "the key of a text", null, _ => true));
            return texts is null ? [] : [.. texts.Select(entry => KeyValuePair.Create(entry.Id.Value, new Stamp(entry.Value.Original, entry.Value.Text, delivery)))];
        });

    /// <summary>How a translator is written.</summary>
    public static string WordOf(Translator translator) => Translators.First(entry => entry.Value == translator).Word;

    /// <summary>Reads a file; the faults say what is wrong with it.</summary>
    public static IEnumerable<KeyValuePair<string, Stamp>> Read(SourceFile file, DiagnosticBag bag) =>
        YamlTree.Read(file, bag) is { } root && new ListShape<ImmutableArray<KeyValuePair<string, Stamp>>>(DeliveryShape).TryRead(root, bag, out var deliveries)
            ? deliveries.SelectMany(delivery => delivery)
            : [];

    /// <summary>The text of a file, the same for the same stamps.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, Stamp>> stamps)
    {
        var text = new StringBuilder(Head);
        var deliveries = stamps.GroupBy(stamp => stamp.Value.Delivery).OrderBy(group => group.Key.On).ThenBy(group => $"{group.Key}", StringComparer.Ordinal);
        foreach (var delivery in deliveries)
        {
            var (by, name, on, reviewed) = delivery.Key;
            text.Append(CultureInfo.InvariantCulture, $"\n- by: {WordOf(by)}\n");
            text.Append(name is null ? string.Empty : $"  name: {YamlText.Quoted(name)}\n");
            text.Append(CultureInfo.InvariantCulture, $"  on: {on:yyyy-MM-dd}\n");
            text.Append(reviewed is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"  reviewed: {{ by: {YamlText.Quoted(reviewed.By)}, on: {reviewed.On:yyyy-MM-dd} }}\n"));
            text.Append("  texts:\n");
            foreach (var (key, stamp) in delivery.OrderBy(stamp => stamp.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {key}: {stamp.Original} {stamp.Text}\n");
            }
        }

        // A list without items is written as one: nothing at all would be no list.
        return text.Length == Head.Length ? $"{Head}\n[]\n" : text.ToString();
    }
}
