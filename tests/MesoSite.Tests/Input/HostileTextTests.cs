using System.Diagnostics;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input;

/// <summary>Small files that made the libraries abort, run for minutes, or fill the memory.</summary>
public sealed class HostileTextTests
{
    private const int MarkdownLimit = 64 * 1024;

    private static readonly string[] MarkdownFaults = ["MS1302", "MS1308"];
    private static readonly string[] YamlFaults = ["MS1101", "MS1102", "MS1103"];

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Yaml_of_any_depth_is_a_fault(string opening)
    {
        var bag = new DiagnosticBag();
        Assert.Null(YamlTree.Read(File(string.Concat(Enumerable.Repeat(opening, 20_000))), bag));
        Assert.Contains(Assert.Single(bag.ToSorted()).Code, YamlFaults);
    }

    [Fact]
    public void Yaml_with_too_many_values_is_a_fault()
    {
        var bag = new DiagnosticBag();
        Assert.Null(YamlTree.Read(File("[" + string.Concat(Enumerable.Repeat("1,\n", 200_001)) + "1]"), bag));
        Assert.Equal("MS1102", Assert.Single(bag.ToSorted()).Code);
    }

    [Fact]
    public void No_text_makes_yaml_throw() => Property.Holds<string?>(text =>
    {
        var bag = new DiagnosticBag();
        return YamlTree.Read(File(text ?? string.Empty), bag) is not null || bag.HasErrors;
    });

    [Theory]
    [InlineData("...\ntext\n")]
    [InlineData("a: 1\n...\n...\nb")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\na\n")]
    [InlineData("%TAG ! tag:x\n---\n!a b\n")]
    [InlineData("--- !!int[a,b]\n")]
    [InlineData("!<tag:[>: x\n")]
    [InlineData("\"\\x\"\n")]
    [InlineData("'\u0000'\n")]
    [InlineData("a: *b\n")]
    [InlineData("- a\nb: c\n")]
    [InlineData("|\n\ta\n b\n")]
    [InlineData("?\n")]
    [InlineData("&a\n")]
    [InlineData("\uFEFF\uFEFFa: b")]
    public void Odd_yaml_is_read_or_is_a_fault(string text)
    {
        var bag = new DiagnosticBag();
        var read = YamlTree.Read(File(text), bag);
        Assert.True(read is not null || bag.HasErrors);
        Assert.All(bag.ToSorted(), fault => Assert.NotEmpty(DiagnosticText.Format(fault)));
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("[")]
    [InlineData("*a_")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData(":a[")]
    [InlineData("::a{b=")]
    [InlineData("&#")]
    [InlineData("|a\n|-\n")]
    [InlineData("# a\n")]
    [InlineData("[a]: b\n")]
    public void Markdown_at_the_limit_of_its_size_ends_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MarkdownLimit / piece.Length));
        var bag = new DiagnosticBag();
        var clock = Stopwatch.StartNew();
        MarkdownReader.Read(text, File(text), 0, text, bag);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
        Assert.All(bag.ToSorted(), fault => Assert.Contains(fault.Code, MarkdownFaults));
    }

    [Fact]
    public void No_text_makes_markdown_throw() => Property.Holds<string?>(text =>
    {
        var bag = new DiagnosticBag();
        var written = text ?? string.Empty;
        return MarkdownReader.Read(written, File(written), 0, written, bag) is not null || bag.HasErrors;
    });

    private static SourceFile File(string text) => new("x", "x", text);
}
