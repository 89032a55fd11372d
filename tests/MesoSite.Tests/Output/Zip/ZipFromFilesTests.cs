using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using MesoSite.Output.Zip;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output.Zip;

/// <summary>Our ZIPs are read by another reader, and have the same bytes everywhere.</summary>
public sealed class ZipFromFilesTests
{
    private static readonly ImmutableArray<SiteFile> Files =
    [
        new("empty.txt", []),
        new("en/index.html", [.. Encoding.UTF8.GetBytes("<p>text</p>")]),
        new("zh-Hans/血肿.html", [.. Enumerable.Range(0, 70_000).Select(value => (byte)value)]),
    ];

    [Fact]
    public void Holds_every_file_as_it_is()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(Files, new DateTime(2026, 11, 22, 20, 31, 7))));
        Assert.Equal(Files.Select(file => file.Path), zip.Entries.Select(entry => entry.FullName));
        foreach (var (file, entry) in Files.Zip(zip.Entries))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.Equal(file.Bytes.ToArray(), bytes.ToArray());
            Assert.Equal(new DateTime(2026, 11, 22, 20, 31, 6), entry.LastWriteTime.DateTime);
            Assert.Equal(0, entry.ExternalAttributes);
        }
    }

    [Theory]
    [InlineData(1, 1980, 1, 1)]
    [InlineData(1979, 1980, 1, 1)]
    [InlineData(2107, 2107, 6, 15)]
    [InlineData(2108, 2107, 12, 31)]
    public void A_year_that_no_zip_knows_is_the_nearest_it_does(int year, int shown, int month, int day)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(Files, new DateTime(year, 6, 15))));
        Assert.Equal(new DateTime(shown, month, day), zip.Entries[0].LastWriteTime.Date);
    }

    // The bytes of a small ZIP, so that another machine's are held against this one's.
    [Fact]
    public void Has_just_these_bytes()
    {
        const string Expected =
            "504B0304" + "1400" + "0008" + "0000" + "0000" + "2100" + "8316DC8C" + "01000000" + "01000000" + "0100" + "0000" + "61" + "78"
            + "504B0102" + "1400" + "1400" + "0008" + "0000" + "0000" + "2100" + "8316DC8C" + "01000000" + "01000000" + "0100" + "0000" + "0000" + "0000" + "0000" + "00000000" + "00000000" + "61"
            + "504B0506" + "0000" + "0000" + "0100" + "0100" + "2F000000" + "20000000" + "0000";
        Assert.Equal(Expected, Convert.ToHexString(Bytes([new SiteFile("a", [(byte)'x'])], DateTime.MinValue)));
    }

    [Fact]
    public void More_files_than_a_zip_holds_are_refused() => Assert.Throws<InvalidOperationException>(
        () => Bytes([.. Enumerable.Range(0, ZipFromFiles.MaxFiles + 1).Select(number => new SiteFile($"{number}", []))], DateTime.MinValue));

    // The values that are published with the polynomial.
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void The_check_sum_is_that_of_the_standard(string text, uint sum) => Assert.Equal(sum, Crc32.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Whatever_goes_in_comes_out() => Property.Holds<byte[][]>(contents =>
    {
        ImmutableArray<SiteFile> files = [.. contents.Select((bytes, number) => new SiteFile($"{number}.bin", [.. bytes]))];
        using var zip = new ZipArchive(new MemoryStream(Bytes(files, DateTime.MinValue)));
        return files.Zip(zip.Entries).All(pair =>
        {
            using var stream = pair.Second.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray().AsSpan().SequenceEqual(pair.First.Bytes.AsSpan());
        });
    });

    private static byte[] Bytes(ImmutableArray<SiteFile> files, DateTime time)
    {
        using var bytes = new MemoryStream();
        ZipFromFiles.Write(files, time, bytes);
        return bytes.ToArray();
    }
}
