using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Schemas;

/// <summary>
/// Descriptions of shapes to JSON Schema, draft 7: of the drafts the one that VS Code's YAML extension, and what else is built on its language
/// server, supports in full. <c>patternErrorMessage</c> is that server's own; other programs pass it by.
/// </summary>
internal static class JsonSchemaFromShape
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a file, the same bytes for the same shape.</summary>
    /// <param name="title">What the file is for.</param>
    /// <param name="root">What stands in it.</param>
    public static string Translate(string title, ShapeDescription root)
    {
        var schema = Of(root);
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", title);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static JsonObject Of(ShapeDescription shape) => shape switch
    {
        ScalarDescription scalar => OfScalar(scalar),
        ChoiceDescription choice => OfWords(choice.Words),
        ListDescription list => OfList(list),
        RecordDescription record => OfRecord(record),
        TableDescription table => OfTable(table),
        EitherDescription either => OfEither(either),
        AnyKeysDescription => new JsonObject { ["type"] = "object" },
        _ => throw new InvalidOperationException($"{shape.GetType().Name} has no schema"),
    };

    // The pattern is for texts alone, the limits for numbers alone.
    private static JsonObject OfScalar(ScalarDescription scalar)
    {
        var form = scalar.Form;
        var schema = new JsonObject
        {
            ["type"] = form.Numbers switch
            {
                NumberKind.None => "string",
                NumberKind.Whole => Names("string", "integer"),
                NumberKind.Any => Names("string", "number"),
                _ => Names("string", "number", "boolean"),
            },
            ["pattern"] = form.Pattern,
        };
        if (scalar.Expected is not null)
        {
            schema["patternErrorMessage"] = $"expected {scalar.Expected}";
        }

        if (form.Numbers is NumberKind.Whole or NumberKind.Any)
        {
            schema["minimum"] = form.Least;
        }

        if (form.Most is { } most)
        {
            schema["maximum"] = most;
        }

        return schema;
    }

    private static JsonObject OfWords(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(AsAnEditorReadsIt)]) };

    private static JsonNode AsAnEditorReadsIt(string word) => word switch
    {
        "true" => true,
        "false" => false,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : word,
    };

    private static JsonObject OfList(ListDescription list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (list.IsSet)
        {
            schema["uniqueItems"] = true;
        }

        if (!list.MayBeEmpty)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    private static JsonObject OfRecord(RecordDescription record)
    {
        var properties = new JsonObject();
        foreach (var key in record.Keys)
        {
            var value = Of(key.Value);
            value.Insert(0, "description", Told(key.Value) is { } expected ? $"{key.About} Expected: {expected}." : key.About);
            properties[key.Key] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        Require(schema, record.Keys.Where(key => key.IsRequired).Select(key => key.Key));
        return schema;
    }

    private static JsonObject OfTable(TableDescription table)
    {
        var entry = Of(table.Entry);
        var schema = table.IdPattern is { } pattern
            ? new JsonObject { ["type"] = "object", ["patternProperties"] = new JsonObject { [pattern] = entry }, ["additionalProperties"] = false }
            : new JsonObject { ["type"] = "object", ["additionalProperties"] = entry };
        Require(schema, table.NeededIds);
        return schema;
    }

    // An either in an either is one choice, and its words are one list of words.
    private static JsonObject OfEither(EitherDescription either)
    {
        var all = Flat(either).ToList();
        var words = all.OfType<ChoiceDescription>().SelectMany(choice => choice.Words).ToList();
        var others = all.Where(shape => shape is not ChoiceDescription).Select(Of);
        return new JsonObject { ["anyOf"] = new JsonArray([.. words.Count == 0 ? others : others.Prepend(OfWords(words))]) };
    }

    private static IEnumerable<ShapeDescription> Flat(ShapeDescription shape) => shape is EitherDescription either ? either.Shapes.SelectMany(Flat) : [shape];

    private static string? Told(ShapeDescription shape) => shape switch
    {
        ScalarDescription scalar => scalar.Expected,
        ListDescription list => Told(list.Item) is { } item ? $"a list, each item {item}" : null,
        EitherDescription either => Flat(either).OfType<ScalarDescription>().Select(Told).FirstOrDefault(),
        _ => null,
    };

    private static void Require(JsonObject schema, IEnumerable<string> keys)
    {
        if (Names([.. keys]) is { Count: > 0 } names)
        {
            schema["required"] = names;
        }
    }

    private static JsonArray Names(params string[] names) => new([.. names.Select(name => (JsonNode)name)]);
}
