using System.Text.Json;

namespace MesoSite.BrowserTests.Print;

/// <summary>What stands in a PDF, as qpdf reads it (the form of <c>--json=2</c>).</summary>
internal sealed class PdfFacts
{
    private readonly Dictionary<string, JsonElement> objects;
    private readonly JsonElement catalog;

    private PdfFacts(JsonElement file)
    {
        objects = file.GetProperty("qpdf")[1].EnumerateObject().ToDictionary(
            entry => entry.Name.Replace("obj:", string.Empty, StringComparison.Ordinal),
            entry => entry.Value.TryGetProperty("value", out var value) ? value : entry.Value.GetProperty("stream").GetProperty("dict"));
        catalog = Get(objects["trailer"], "/Root")!.Value;
    }

    public string? Language => Text(Get(catalog, "/Lang"));

    public string? Title => Text(Get(Get(objects["trailer"], "/Info"), "/Title"));

    public bool HasOutline => Get(Get(catalog, "/Outlines"), "/First") is not null;

    /// <summary>Width and height of the pages in points.</summary>
    public IEnumerable<(double Width, double Height)> Pages =>
        from value in Dictionaries()
        where Text(Get(value, "/Type")) == "/Page"
        let box = Get(value, "/MediaBox")!.Value
        select (box[2].GetDouble(), box[3].GetDouble());

    /// <summary>Where links lead, each place once, in order: addresses, and named places with <c>#</c> before them.</summary>
    public IEnumerable<string> Links => Dictionaries()
        .Where(value => Text(Get(value, "/Subtype")) == "/Link")
        .Select(value => Text(Get(Get(value, "/A"), "/URI")) ?? "#" + Text(Get(value, "/Dest"))![1..])
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>Reads a PDF.</summary>
    public static async Task<PdfFacts> ReadAsync(string path)
    {
        using var file = JsonDocument.Parse(await Tools.RunAsync("qpdf", "--json=2", "--json-key=qpdf", path));
        return new PdfFacts(file.RootElement.Clone());
    }

    private IEnumerable<JsonElement> Dictionaries() => objects.Values.Where(value => value.ValueKind == JsonValueKind.Object);

    private JsonElement? Get(JsonElement? value, string key) =>
        value is { ValueKind: JsonValueKind.Object } dictionary && dictionary.TryGetProperty(key, out var found)
            ? found.ValueKind == JsonValueKind.String && objects.TryGetValue(found.GetString()!, out var referred) ? referred : found
            : null;

    // "u:" stands before text, nothing before a name.
    private static string? Text(JsonElement? value) => value?.GetString() is { } text && text.StartsWith("u:", StringComparison.Ordinal) ? text[2..] : value?.GetString();
}
