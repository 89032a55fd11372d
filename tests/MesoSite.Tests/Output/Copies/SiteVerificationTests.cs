using System.IO.Compression;
using System.Text;
using MesoSite.Output;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output.Copies;

/// <summary>A copy of a site, in a folder or a ZIP, held against its manifest.</summary>
public sealed class SiteVerificationTests : IDisposable
{
    private static readonly SiteFile[] Files = [File("index.html", "home"), File("en/about.html", "about"), File("en/help.html", "help")];

    private static readonly SiteFile Manifest = OutputManifest.Of(Files, "abc");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("handouts/")]
    public void A_copy_that_is_whole(string around)
    {
        var result = SiteVerification.Run(Zip([.. Files.Append(Manifest).Select(file => file with { Path = around + file.Path })]));
        Assert.True(result.IsWhole);
        Assert.Equal((3, "0.1.0", "abc"), (result.Files, result.Version, result.Sources));
        Assert.Equal(OutputManifest.Entry(Manifest).Sha256, result.Manifest);
        Assert.Equal(result.Manifest, SiteVerification.Run(Unpacked([.. Files, Manifest])).Manifest);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_changed_missing_or_added_is_listed_and_the_copy_stays_as_it_is(bool isZip)
    {
        SiteFile[] files = [Files[0], File("en/about.html", "abous"), File("en/help.htm", "help"), File("drafts/a.html", "a"), Manifest];
        var path = isZip ? Zip(files) : Unpacked(files);
        var before = TemporaryFolder.Snapshot(folder.Path);
        var result = SiteVerification.Run(path);
        Assert.False(result.IsWhole);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["en/about.html"], result.Changed.AsEnumerable());
        Assert.Equal(["en/help.html"], result.Missing.AsEnumerable());
        Assert.Equal(["drafts/a.html", "en/help.htm"], result.Added.AsEnumerable());
        Assert.Equal(before, TemporaryFolder.Snapshot(folder.Path));
    }

    [Theory]
    [InlineData("home", true)]
    [InlineData("hom", false)]
    [InlineData("home ", false)]
    [InlineData("Home", false)]
    [InlineData("", false)]
    public void Every_byte_counts(string text, bool isWhole)
    {
        Assert.Equal(isWhole, SiteVerification.Run(Zip([File("index.html", text), Files[1], Files[2], Manifest])).IsWhole);
        Assert.Equal(isWhole, SiteVerification.Run(Unpacked([File("index.html", text), Files[1], Files[2], Manifest])).IsWhole);
    }

    [Fact]
    public void A_link_in_place_of_a_file_is_not_that_file_even_if_it_leads_to_the_same()
    {
        var site = Unpacked([.. Files, Manifest]);
        System.IO.File.Move(Path.Combine(site, "index.html"), folder["elsewhere"]);
        System.IO.File.CreateSymbolicLink(Path.Combine(site, "index.html"), folder["elsewhere"]);
        Directory.CreateSymbolicLink(Path.Combine(site, "fr"), folder.Path);
        var result = SiteVerification.Run(site);
        Assert.Equal(["index.html"], result.Changed.AsEnumerable());
        Assert.Equal(["fr"], result.Added.AsEnumerable());
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("en/../../index.html")]
    [InlineData("/etc/cron.d/site")]
    [InlineData("en//index.html")]
    [InlineData("./index.html")]
    [InlineData("..\\index.html")]
    [InlineData("C:index.html")]
    [InlineData("en/\u0000.html")]
    [InlineData("../")]
    public void A_zip_with_a_name_that_leads_out_is_refused(string name)
    {
        var fault = Assert.Single(SiteVerification.Run(Zip([.. Files, Manifest, File(name, "text")])).Diagnostics);
        Assert.Equal("MS4033", fault.Code);
        Assert.Contains("could lead out", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("INDEX.html")]
    [InlineData("manifest.json")]
    public void A_zip_with_a_name_twice_is_refused(string name)
    {
        var fault = Assert.Single(SiteVerification.Run(Zip([.. Files, Manifest, File(name, "text")])).Diagnostics);
        Assert.Equal("MS4033", fault.Code);
        Assert.Contains("twice", fault.Message, StringComparison.Ordinal);
    }

    // Half a gigabyte of zeros is half a megabyte in a ZIP. No more of a file is unpacked than the manifest lists.
    [Fact]
    public void A_file_that_unpacks_to_more_than_is_listed_is_changed_and_not_unpacked()
    {
        var path = Zip([Files[1], Files[2], Manifest], "index.html", 512 * 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal(["index.html"], SiteVerification.Run(path).Changed.AsEnumerable());
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 32 * 1024 * 1024);
    }

    [Fact]
    public void A_manifest_that_unpacks_to_no_end_is_no_manifest()
    {
        var fault = Assert.Single(SiteVerification.Run(Zip(Files, "manifest.json", 128 * 1024 * 1024)).Diagnostics);
        Assert.Equal("MS4031", fault.Code);
    }

    [Fact]
    public void A_manifest_that_lists_more_than_a_zip_holds_is_refused()
    {
        var text = Encoding.UTF8.GetString(Manifest.Bytes.AsSpan()).Replace("\"bytes\": 4", "\"bytes\": 9000000000000000000", StringComparison.Ordinal);
        Assert.Equal("MS4033", Assert.Single(SiteVerification.Run(Zip([.. Files, File("manifest.json", text)])).Diagnostics).Code);
        Assert.Equal(["en/help.html", "index.html"], SiteVerification.Run(Unpacked([.. Files, File("manifest.json", text)])).Changed.AsEnumerable());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    [InlineData("{ \"generator\": \"MesoSite\" }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"files\": 1 }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"files\": [1] }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"files\": [{ \"path\": null, \"bytes\": 1, \"sha256\": \"\" }] }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"files\": [{ \"path\": \"a\", \"bytes\": -1, \"sha256\": \"\" }] }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"files\": [{ \"path\": \"a\", \"bytes\": 1.5, \"sha256\": \"\" }] }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"files\": [{ \"path\": \"a\", \"bytes\": 1, \"sha256\": \"\" }, { \"path\": \"a\", \"bytes\": 1, \"sha256\": \"\" }] }")]
    [InlineData("{ \"generator\": \"MesoSite\", \"version\": 1, \"files\": [] }")]
    [InlineData("{ \"generator\": \"Other\", \"files\": [] }")]
    public void A_manifest_that_no_build_wrote(string text)
    {
        Assert.Equal("MS4031", Assert.Single(SiteVerification.Run(Zip([.. Files, File("manifest.json", text)])).Diagnostics).Code);
        Assert.Equal("MS4031", Assert.Single(SiteVerification.Run(Unpacked([.. Files, File("manifest.json", text)])).Diagnostics).Code);
    }

    [Fact]
    public void A_manifest_that_lists_what_lies_elsewhere_reads_nothing_there()
    {
        folder.Write("secret", "home");
        var text = Encoding.UTF8.GetString(Manifest.Bytes.AsSpan()).Replace("\"index.html\"", "\"../secret\"", StringComparison.Ordinal);
        Assert.Equal(["../secret"], SiteVerification.Run(Unpacked([.. Files, File("manifest.json", text)])).Missing.AsEnumerable());
    }

    [Theory]
    [InlineData("nowhere", "MS4030")]
    [InlineData("empty", "MS4031")]
    [InlineData("text.zip", "MS4032")]
    [InlineData("none.zip", "MS4032")]
    [InlineData("half.zip", "MS4032")]
    public void What_is_no_copy_of_a_site(string name, string code)
    {
        Directory.CreateDirectory(folder["empty"]);
        folder.Write("text.zip", "text");
        folder.Write("none.zip", string.Empty);
        System.IO.File.WriteAllBytes(folder["half.zip"], System.IO.File.ReadAllBytes(Zip([.. Files, Manifest]))[..200]);
        var result = SiteVerification.Run(folder[name]);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
        Assert.False(result.IsWhole);
    }

    // Whatever bytes of a ZIP are other ones, the answer is a difference or a fault, and never an exception; a site that is whole stays so only
    // where the byte tells nothing of its files.
    [Fact]
    public void A_zip_with_any_byte_changed_is_answered()
    {
        var path = Zip([.. Files, Manifest]);
        var bytes = System.IO.File.ReadAllBytes(path);
        var whole = 0;
        for (var place = 0; place < bytes.Length; place++)
        {
            byte[] changed = [.. bytes];
            changed[place] ^= 0xFF;
            System.IO.File.WriteAllBytes(path, changed);
            whole += SiteVerification.Run(path).IsWhole ? 1 : 0;
        }

        Assert.InRange(whole, 1, bytes.Length / 2);
    }

    private static SiteFile File(string path, string text) => new(path, [.. Encoding.UTF8.GetBytes(text)]);

    private string Unpacked(SiteFile[] files)
    {
        var name = $"site-{Guid.NewGuid():N}";
        foreach (var file in files)
        {
            folder.Write($"{name}/{file.Path}", Encoding.UTF8.GetString(file.Bytes.AsSpan()));
        }

        return folder[name];
    }

    private string Zip(SiteFile[] files, string? large = null, long length = 0)
    {
        var path = folder[$"{Guid.NewGuid():N}.zip"];
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var file in files)
        {
            using var stream = zip.CreateEntry(file.Path).Open();
            stream.Write(file.Bytes.AsSpan());
        }

        if (large is not null)
        {
            using var stream = zip.CreateEntry(large).Open();
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written < length; written += zeros.Length)
            {
                stream.Write(zeros);
            }
        }

        return path;
    }
}
