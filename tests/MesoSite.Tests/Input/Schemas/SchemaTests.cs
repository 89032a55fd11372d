using System.Text.Json;
using System.Text.Json.Nodes;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Schemas;
using MesoSite.Input.Yaml;
using MesoSite.Tests.Support;
using NJsonSchema;

namespace MesoSite.Tests.Input.Schemas;

/// <summary>What editors are told of YAML files is what the readers take. The validator is another's.</summary>
public sealed class SchemaTests
{
    private static readonly FileSchema[] All = [.. SchemaList.OfInput, .. SchemaList.OfTheme];

    public static TheoryData<string> Names => [.. All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_ones_are_those_of_the_readers(string name)
    {
        var schema = All.First(schema => schema.Name == name);
        var folder = SchemaList.OfInput.Contains(schema) ? Repository.ShippedInput : Repository.Theme;
        var path = Path.Combine(folder, schema.Path);
        Assert.True(File.Exists(path), $"{path} is missing: run `mesosite schema`");
        Assert.True(File.ReadAllText(path) == schema.Json(), $"{path} is old: run `mesosite schema`");
    }

    [Fact]
    public void Every_file_that_people_write_names_its_schema_first()
    {
        var count = 0;
        foreach (var (tree, schemas) in new[] { (Trees.Shipped.Input, SchemaList.OfInput), (Trees.Shipped.Theme, SchemaList.OfTheme) })
        {
            foreach (var file in YamlOf(tree))
            {
                var schema = SchemaList.For(schemas, file.Path);
                Assert.True(schema is not null, $"{file.DisplayPath} has no schema");
                Assert.Equal(schema.FirstLine(file.Path), file.Line(1));
                count++;
            }
        }

        Assert.True(count > 50);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_has_a_description_in_a_sentence(string name)
    {
        var descriptions = Descriptions(JsonNode.Parse(All.First(schema => schema.Name == name).Json())!).ToList();
        // The words of the interface are the theme's own.
        Assert.Equal(name == "interface", descriptions.Count == 0);
        Assert.All(descriptions, text => Assert.Matches(@"^\S.{2,300}\.$", text));
    }

    [Fact]
    public async Task All_files_of_both_sites_fit_their_schemas()
    {
        var count = 0;
        foreach (var (file, schema) in Files())
        {
            var faults = Faults(await Validator(schema), Root(file));
            Assert.True(faults.Length == 0, $"{file.DisplayPath}: {faults}");
            count++;
        }

        Assert.True(count > 60);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_by_the_schema_just_where_the_reader_refuses_it()
    {
        var (refused, taken) = (0, 0);
        foreach (var (file, schema) in Files().Where(pair => pair.File.DisplayPath.StartsWith("input/", StringComparison.Ordinal) || pair.Schema.Name == "theme"))
        {
            var validator = await Validator(schema);
            foreach (var (what, root) in Mutations.Of(Root(file), limit: 50))
            {
                var byReader = !IsRead(schema, root);
                var bySchema = Faults(validator, root).Length > 0;
                Assert.True(byReader == bySchema, $"{file.DisplayPath}, {what}: {(byReader ? "the reader refuses it, the schema does not" : "the schema refuses it, the reader does not")}");
                (refused, taken) = byReader ? (refused + 1, taken) : (refused, taken + 1);
            }
        }

        // Neither side is right by always saying the same.
        Assert.True(refused > 500 && taken > 50, $"{refused} refused, {taken} taken");
    }

    [Fact]
    public async Task A_branch_may_leave_out_keys_and_take_away_values()
    {
        var schema = All.First(schema => schema.Name == "branch");
        var validator = await Validator(schema);
        Assert.Empty(Faults(validator, Parse("country: DE\nclinic:\n  phone: \"+49 30 23125 000\"\n  out-of-hours: none\nemergency-numbers:\n  FR: none\n")));
        Assert.NotEmpty(Faults(validator, Parse("languages: [en]\n")));
        Assert.NotEmpty(Faults(validator, Parse("clinic: { phone: none }\n")));
        Assert.NotEmpty(Faults(validator, Parse("clinic: { fone: \"1\" }\n")));
    }

    private static IEnumerable<(SourceFile File, FileSchema Schema)> Files() =>
        from pair in new[] { (Trees.Shipped.Input, SchemaList.OfInput), (Trees.Dental.Input, SchemaList.OfInput), (Trees.Shipped.Theme, SchemaList.OfTheme) }
        from file in YamlOf(pair.Item1)
        select (file, SchemaList.For(pair.Item2, file.Path)!);

    private static IEnumerable<SourceFile> YamlOf(SourceTree tree) => tree.Texts.Values
        .Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal) && !file.Path.StartsWith("stamps/", StringComparison.Ordinal));

    private static Task<JsonSchema> Validator(FileSchema schema) => JsonSchema.FromJsonAsync(schema.Json());

    private static string Faults(JsonSchema validator, YamlNode root) => string.Join("; ", validator.Validate(JsonFromYaml.Translate(root)!.ToJsonString()));

    private static bool IsRead(FileSchema schema, YamlNode root)
    {
        var bag = new DiagnosticBag();
        schema.Read(root, bag);
        return !bag.HasErrors;
    }

    private static YamlNode Root(SourceFile file) => YamlTree.Read(file, new DiagnosticBag())!;

    private static YamlNode Parse(string text) => Root(new SourceFile("a.yaml", "a.yaml", text));

    private static IEnumerable<string> Descriptions(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(pair => pair is { Key: "description", Value: JsonValue text } && text.GetValueKind() == JsonValueKind.String
            ? [text.GetValue<string>()]
            : pair.Value is null ? [] : Descriptions(pair.Value)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Descriptions),
        _ => [],
    };
}
