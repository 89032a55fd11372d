using System.Globalization;
using System.Text.Json.Nodes;
using MesoSite.Input.Yaml;

namespace MesoSite.Tests.Input.Schemas;

/// <summary>A YAML file as editors read it: plain scalars have the types of YAML 1.2's core schema (chapter 10.3), all others are texts.</summary>
internal static class JsonFromYaml
{
    public static JsonNode? Translate(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Translate(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Translate)]),
        YamlScalar { IsPlain: true } scalar => OfPlain(scalar.Text),
        YamlScalar scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    private static JsonNode? OfPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when char.IsAsciiDigit(text[0]) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => text,
    };
}
