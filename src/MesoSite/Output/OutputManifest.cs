using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MesoSite.Process;

namespace MesoSite.Output;

/// <summary><c>manifest.json</c>: every file that a build wrote, with its hash. No date stands in it: the same input gives the same bytes.</summary>
internal static class OutputManifest
{
    public const string FileName = "manifest.json";

    private const string Generator = "MesoSite";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The manifest of a site.</summary>
    public static SiteFile Of(IEnumerable<SiteFile> files)
    {
        var entries = files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new Entry(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.AsSpan()))));
        var json = JsonSerializer.Serialize(new Manifest(Generator, [.. entries]), Options).Replace("\r\n", "\n", StringComparison.Ordinal);
        return new SiteFile(FileName, [.. Encoding.UTF8.GetBytes(json + "\n")]);
    }

    /// <summary>The files that the build of a manifest wrote, the manifest included; none where another program wrote it.</summary>
    public static ImmutableHashSet<string> Paths(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(json, Options) is { Generator: Generator, Files.IsDefault: false } manifest
                ? [FileName, .. manifest.Files.Select(file => file.Path)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed record Manifest(string Generator, ImmutableArray<Entry> Files);

    private sealed record Entry(string Path, int Bytes, string Sha256);
}
