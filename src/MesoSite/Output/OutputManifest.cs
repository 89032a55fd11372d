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

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static SiteFile Of(IEnumerable<SiteFile> files)
    {
        var entries = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new
        {
            path = file.Path,
            bytes = file.Bytes.Length,
            sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.AsSpan())),
        });
        var json = JsonSerializer.Serialize(new { files = entries }, Options).Replace("\r\n", "\n", StringComparison.Ordinal);
        return new SiteFile(FileName, [.. Encoding.UTF8.GetBytes(json + "\n")]);
    }
}
