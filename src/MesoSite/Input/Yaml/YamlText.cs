using System.Text.Encodings.Web;
using System.Text.Json;

namespace MesoSite.Input.Yaml;

/// <summary>Writes texts as YAML.</summary>
internal static class YamlText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text in double quotes, on one line. YAML 1.2 reads every string of JSON.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);
}
