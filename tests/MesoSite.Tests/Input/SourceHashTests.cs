using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input;

/// <summary>The hash that stands for the files of a site in its manifest.</summary>
public sealed class SourceHashTests
{
    private static readonly string Dental = SourceHash.Of(Trees.Dental);

    [Fact]
    public void Is_the_same_wherever_the_folders_lie()
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        var here = SourceHash.Of(SourceReader.Read(Repository.DentalInput, Repository.Theme, bag));
        var there = SourceHash.Of(SourceReader.Read(folder.Copy(Repository.DentalInput, "a b"), folder.Copy(Repository.Theme, "c"), bag));
        Assert.Equal(here, there);
        Assert.Matches("^[0-9a-f]{64}$", here);
    }

    [Fact]
    public void Is_the_same_with_other_line_ends()
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        folder.Write("lf/a.md", "one\ntwo\n");
        folder.Write("crlf/a.md", "one\r\ntwo\r\n");
        Assert.Equal(SourceHash.Of(SourceReader.Read(folder["lf"], folder["lf"], bag)), SourceHash.Of(SourceReader.Read(folder["crlf"], folder["lf"], bag)));
    }

    [Theory]
    [InlineData("site.yaml", "a")]
    [InlineData("new.md", "")]
    public void Is_another_for_another_text_or_a_file_more(string path, string text) =>
        Assert.NotEqual(Dental, SourceHash.Of(Trees.Dental with { Input = Trees.Dental.Input.With(path, text) }));

    [Fact]
    public void Is_another_where_a_file_lies_in_the_theme() => Assert.NotEqual(
        SourceHash.Of(Trees.Dental with { Input = Trees.Dental.Input.With("new.md", "text") }),
        SourceHash.Of(Trees.Dental with { Theme = Trees.Dental.Theme.With("new.md", "text") }));

    [Fact]
    public void Is_another_for_another_picture()
    {
        var (path, picture) = Trees.Dental.Theme.Pictures.First();
        var changed = Trees.Dental.Theme with { Pictures = Trees.Dental.Theme.Pictures.SetItem(path, picture with { Bytes = picture.Bytes.Add(0) }) };
        Assert.NotEqual(Dental, SourceHash.Of(Trees.Dental with { Theme = changed }));
    }
}
