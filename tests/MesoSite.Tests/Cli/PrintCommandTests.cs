using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary><c>mesosite print</c> where it does not come to printing; the browser tests print.</summary>
public sealed class PrintCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("--size", "13")]
    [InlineData("--paper", "a5")]
    [InlineData("--kind", "poster")]
    [InlineData("--pages-at-once", "0")]
    [InlineData("--pages-at-once", "many")]
    public void Another_size_sheet_or_kind_is_a_wrong_command_line(string option, string value)
    {
        var command = Print(option, value);
        Assert.Equal(2, command.ExitCode);
        Assert.Contains(option, command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--article", "after-extracton", "after-extraction")]
    [InlineData("--language", "fr", "\"ar\"")]
    public void An_article_or_a_language_that_is_not_there_is_named(string option, string value, string hint)
    {
        var command = Print(option, value);
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("MS1428", command.Error, StringComparison.Ordinal);
        Assert.Contains(hint, command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_browser_that_is_named_it_says_how_to_get_one_and_publishes_nothing()
    {
        var command = Print("--chromium", folder["nowhere"]);
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("MS500", command.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["site"]));
    }

    public void Dispose() => folder.Dispose();

    private Command Print(string option, string value) => Command.Run(
        folder.Path, "print", "--input", Repository.DentalInput, "--theme", Repository.Theme, "--output", folder["site"], option, value);
}
