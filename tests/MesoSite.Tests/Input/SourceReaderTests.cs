using System.Text;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input;

/// <summary>What the disk may hold; the cases of <c>tests/cases</c> begin after it was read.</summary>
public sealed class SourceReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public SourceReaderTests() => folder.Write("theme/theme.yaml", "name: x\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_that_is_not_there()
    {
        Read();
        Says("MS1001", $"there is no folder \"{folder["input"]}\"");
    }

    [Fact]
    public void A_file_in_place_of_a_folder()
    {
        folder.Write("input", "text");
        Read();
        Says("MS1001", $"there is no folder \"{folder["input"]}\"");
    }

    [Fact]
    public void A_folder_with_nothing_to_read()
    {
        folder.Write("input/.git/config", "text");
        folder.Write("input/.hidden.yaml", "text");
        Read();
        Says("MS1002", $"the folder \"{folder["input"]}\" is empty");
    }

    [Fact]
    public void Bytes_that_are_no_text()
    {
        Directory.CreateDirectory(folder["input"]);
        File.WriteAllBytes(folder["input/site.yaml"], [.. "name: ok\ncity: M"u8, 0xFC, .. "nchen\n"u8]);
        Read();
        var fault = Says("MS1003", $"{folder["input"]}/site.yaml is not UTF-8 text");
        Assert.Equal((2, 8), (fault.Span!.Value.Line, fault.Span.Value.Column));
    }

    [Theory]
    [InlineData("articles/a/en.md", 64 * 1024)]
    [InlineData("data/effects.yaml", 512 * 1024)]
    [InlineData("stamps/originals.yaml", 32 * 1024 * 1024)]
    [InlineData("articles/a/photo.jpg", 8 * 1024 * 1024)]
    public void Files_that_are_too_large(string path, int limit)
    {
        folder.Write("input/other.yaml", "a: b\n");
        folder.Write($"input/{path}", new string('a', limit));
        Read();
        Assert.Empty(bag.ToSorted());
        folder.Write($"input/{path}", new string('a', limit + 1));
        Read();
        Says("MS1004", $"{folder["input"]}/{path} has {limit + 1} bytes; the limit is {limit}");
    }

    [Fact]
    public void A_file_that_another_program_holds()
    {
        folder.Write("input/other.yaml", "a: b\n");
        var path = folder.Write("input/site.yaml", "name: x\n");
        using var holder = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Read();
        Assert.StartsWith($"{folder["input"]}/site.yaml cannot be read: ", Says("MS1005").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_byte_order_and_line_ends_of_other_systems_make_no_difference()
    {
        Directory.CreateDirectory(folder["input"]);
        File.WriteAllBytes(folder["input/site.yaml"], [0xEF, 0xBB, 0xBF, .. "a: 1\r\nb: 2\rc: é\n"u8]);
        Assert.Equal("a: 1\nb: 2\nc: é\n", Read().Texts["site.yaml"].Text);
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Links_and_hidden_files_are_passed_by()
    {
        folder.Write("outside/secret.md", "secret");
        folder.Write("input/site.yaml", "name: x\n");
        folder.Write("input/articles/.draft/en.md", "draft");
        File.CreateSymbolicLink(folder["input/link.md"], folder["outside/secret.md"]);
        Directory.CreateSymbolicLink(folder["input/linked"], folder["outside"]);
        Directory.CreateSymbolicLink(folder["input/circle"], folder["input"]);
        File.CreateSymbolicLink(folder["input/gone.md"], folder["nowhere.md"]);
        Assert.Equal(["site.yaml"], Read().Texts.Keys);
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Text_and_pictures_are_told_apart_by_their_names()
    {
        foreach (var name in new[] { "a.md", "b.yaml", "c.svg", "d.png", "e.JPG", "f.CSS" })
        {
            folder.Write($"input/x/{name}", "text");
        }

        var tree = Read();
        Assert.Equal(["x/a.md", "x/b.yaml", "x/c.svg", "x/f.CSS"], tree.Texts.Keys);
        Assert.Equal(["x/d.png", "x/e.JPG"], tree.Pictures.Keys);
        Assert.Equal("text", Encoding.UTF8.GetString(tree.Pictures["x/d.png"].Bytes.AsSpan()));
    }

    private SourceTree Read() => SourceReader.Read(folder["input"], folder["theme"], bag).Input;

    private Diagnostic Says(string code, string? message = null)
    {
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal(code, fault.Code);
        if (message is not null)
        {
            Assert.Equal(message, fault.Message);
        }

        return fault;
    }
}
