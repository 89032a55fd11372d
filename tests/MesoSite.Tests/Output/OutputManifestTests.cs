using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MesoSite.Output;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

public sealed class OutputManifestTests
{
    [Fact]
    public void Lists_every_file_with_its_hash_and_no_date()
    {
        using var folder = new TemporaryFolder();
        Build.Run(new BuildOptions(Repository.DentalInput, Repository.Theme, folder["output"]), _ => { });
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder["output/manifest.json"]));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("path").GetString()!,
            file => (Bytes: file.GetProperty("bytes").GetInt32(), Hash: file.GetProperty("sha256").GetString()));

        var written = TemporaryFolder.Snapshot(folder["output"]);
        Assert.Equal(written.Keys.Where(path => path != "manifest.json"), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, file =>
        {
            var bytes = Convert.FromHexString(written[file.Key].Bytes);
            Assert.Equal(bytes.Length, file.Value.Bytes);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.Value.Hash);
        });
        Assert.Equal(["generator", "version", "sources", "files"], manifest.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("0.1.0", manifest.RootElement.GetProperty("version").GetString());
        Assert.Matches("^[0-9a-f]{64}$", manifest.RootElement.GetProperty("sources").GetString());
    }

    [Fact]
    public void Knows_the_files_of_a_build_of_ours_alone()
    {
        var manifest = OutputManifest.Of([new SiteFile("en/index.html", [1, 2])], sources: null).Bytes.ToArray();
        Assert.Equal(["en/index.html", "manifest.json"], OutputManifest.Paths(manifest).Order(StringComparer.Ordinal));
        Assert.Empty(OutputManifest.Paths(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(manifest).Replace("MesoSite", "Other", StringComparison.Ordinal))));
    }

    [Fact]
    public void Is_known_as_ours_however_little_of_it_is_written()
    {
        var manifest = OutputManifest.Of([new SiteFile("en/index.html", [1, 2])], sources: null).Bytes.AsSpan();
        for (var length = 0; length <= manifest.Length; length++)
        {
            Assert.True(OutputManifest.IsBegun(manifest[..length]));
        }

        Assert.False(OutputManifest.IsBegun("{ \"generator\": \"other\" }"u8));
        Assert.False(OutputManifest.IsBegun("{\n  \"generator\": \"Mesosite\",\n"u8));
    }
}
