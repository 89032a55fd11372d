using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using MesoSite.Process;

namespace MesoSite.Output;

/// <summary>
/// <c>manifest.json</c>: every file that a build wrote, with its hash, and what it was made by and from. No date stands in it: the same input gives
/// the same bytes. What a day changes, which is the pages whose review has run out, shows in the files.
/// </summary>
internal static class OutputManifest
{
    public const string FileName = "manifest.json";

    private const string Generator = "MesoSite";

    private static ReadOnlySpan<byte> Head => "{\n  \"generator\": \"MesoSite\",\n"u8;

    // Without the commit that the compiler adds: a tool made from a download has none.
    private static readonly string Version = typeof(OutputManifest).Assembly.GetName().Version!.ToString(3);

    /// <summary>The manifest of a site.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="sources">Hash of what they were made from; null to leave it out.</param>
    public static SiteFile Of(IEnumerable<SiteFile> files, string? sources)
    {
        return JsonText.Write(FileName, json =>
        {
            json.WriteString("generator", Generator);
            json.WriteString("version", Version);
            if (sources is not null)
            {
                json.WriteString("sources", sources);
            }

            json.WriteStartArray("files");
            foreach (var entry in files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(Entry))
            {
                json.WriteStartObject();
                json.WriteString("path", entry.Path);
                json.WriteNumber("bytes", entry.Bytes);
                json.WriteString("sha256", entry.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>The line of a file.</summary>
    public static ManifestEntry Entry(SiteFile file) => new(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.AsSpan())));

    /// <summary>The files that the build of a manifest wrote, the manifest included; none where another program wrote it.</summary>
    public static ImmutableHashSet<string> Paths(byte[] json) => Read(json) is { } manifest ? [FileName, .. manifest.Files.Select(file => file.Path)] : [];

    /// <summary>Reads a manifest; null where another program wrote it, or it is not of the form.</summary>
    public static Manifest? Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("generator", out var generator) || !generator.ValueEquals(Generator))
            {
                return null;
            }

            ImmutableArray<ManifestEntry> files = [.. root.GetProperty("files").EnumerateArray().Select(Entry)];
            return files.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count() == files.Length
                ? new Manifest(Text(root, "version"), Text(root, "sources"), files)
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // Not JSON, or not of our form: a file of somebody else's.
            return null;
        }
    }

    /// <summary>True for what is there of a manifest, whole or not, that a build of ours began to write.</summary>
    public static bool IsBegun(ReadOnlySpan<byte> json) => Head.StartsWith(json) || json.StartsWith(Head);

    private static ManifestEntry Entry(JsonElement file) => new(
        file.GetProperty("path").GetString() ?? throw new FormatException("no path"),
        file.GetProperty("bytes").GetInt64() is >= 0 and var bytes ? bytes : throw new FormatException("no length"),
        file.GetProperty("sha256").GetString() ?? throw new FormatException("no hash"));

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
