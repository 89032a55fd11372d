using System.Security.Cryptography;
using System.Text.Json;
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
        Assert.Equal(["generator", "files"], manifest.RootElement.EnumerateObject().Select(property => property.Name));
    }
}
