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

    [Theory]
    [InlineData("图片.md")]
    [InlineData("şekil.md")]
    [InlineData("Ünïcödé (1).md")]
    [InlineData("صورة.md")]
    [InlineData("می\u200Cخواهم.md")]
    [InlineData("рисунок-2.md")]
    [InlineData("console.md")]
    [InlineData("com.example.md")]
    [InlineData("a..b.md")]
    public void Names_of_any_language_are_taken(string name)
    {
        folder.Write($"input/x/{name}", "a");
        Assert.Equal([$"x/{name}"], Read().Texts.Keys);
        Assert.Empty(bag.ToSorted());
    }

    [Theory]
    [InlineData("CON.md")]
    [InlineData("nul")]
    [InlineData("aux.tar.md")]
    [InlineData("com1.md")]
    [InlineData("LPT¹.md")]
    [InlineData("prn/en.md")]
    [InlineData("a./en.md")]
    [InlineData("a.md.")]
    [InlineData("a.md ")]
    [InlineData(" a.md")]
    [InlineData("a\u202Edm.md")]
    [InlineData("a\u200B.md")]
    [InlineData("a\u2066.md")]
    [InlineData("a\nb.md")]
    [InlineData("a\\b.md")]
    [InlineData("a:b.md")]
    [InlineData("a?.md")]
    public void Hostile_names_are_refused(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            // There they cannot be made.
            return;
        }

        folder.Write("input/other.yaml", "a: b\n");
        folder.Write($"input/{name}", "a");
        Assert.Equal(["other.yaml"], Read().Texts.Keys);
        var text = DiagnosticText.Format(Says("MS1022"));
        Assert.DoesNotContain(text, letter => BidiControls.Has(letter) || (char.IsControl(letter) && letter != '\n'));
    }

    [Fact]
    public void Names_that_differ_in_capitals_alone_are_refused()
    {
        folder.Write("input/x/Ärzte.md", "a");
        folder.Write("input/x/ärzte.md", "b");
        if (Directory.GetFiles(folder["input/x"]).Length < 2)
        {
            // A disk that tells no capitals holds one of them.
            return;
        }

        Read();
        Says("MS1023", $"{folder["input"]}/x/ärzte.md and {folder["input"]}/x/Ärzte.md differ in capitals alone");
    }

    [Fact]
    public void More_files_than_a_folder_may_hold()
    {
        foreach (var number in Enumerable.Range(0, 5))
        {
            folder.Write($"input/{number}.md", "a");
        }

        Assert.Equal(5, SourceReader.ReadTree(folder["input"], bag, maxFiles: 5).Texts.Count);
        Assert.Empty(bag.ToSorted());
        SourceReader.ReadTree(folder["input"], bag, maxFiles: 4);
        Says("MS1020", $"the folder \"{folder["input"]}\" holds more than 4 files");
    }

    [Fact]
    public void More_bytes_than_a_folder_may_hold()
    {
        folder.Write("input/a.md", new string('a', 600));
        folder.Write("input/b.md", new string('b', 400));
        SourceReader.ReadTree(folder["input"], bag, maxBytes: 1_000);
        Assert.Empty(bag.ToSorted());
        SourceReader.ReadTree(folder["input"], bag, maxBytes: 999);
        Says("MS1021", $"the files in \"{folder["input"]}\" have more than 999 bytes together");
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
