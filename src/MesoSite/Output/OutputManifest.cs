using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using MesoSite.Process;

namespace MesoSite.Output;

/// <summary><c>manifest.json</c>: every file that a build wrote, with its hash. No date stands in it: the same input gives the same bytes.</summary>
internal static class OutputManifest
{
    public const string FileName = "manifest.json";

    private const string Generator = "MesoSite";

    /// <summary>The manifest of a site.</summary>
    public static SiteFile Of(IEnumerable<SiteFile> files)
    {
        return JsonText.Write(FileName, json =>
        {
            json.WriteString("generator", Generator);
            json.WriteStartArray("files");
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteNumber("bytes", file.Bytes.Length);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(file.Bytes.AsSpan())));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>The files that the build of a manifest wrote, the manifest included; none where another program wrote it.</summary>
    public static ImmutableHashSet<string> Paths(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("generator", out var generator) && generator.ValueEquals(Generator)
                && root.TryGetProperty("files", out var files)
                ? [FileName, .. files.EnumerateArray().Select(file => file.GetProperty("path").GetString()!)]
                : [];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // Not JSON, or not of our form: a file of somebody else's.
            return [];
        }
    }
}
