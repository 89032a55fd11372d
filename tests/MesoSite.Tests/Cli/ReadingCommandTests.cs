using System.Text.Json;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>What an author learns about how hard the texts are to read, as a user would.</summary>
public sealed class ReadingCommandTests
{
    [Fact]
    public void Every_language_has_a_table_with_its_formulas()
    {
        var command = Run("reading");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        foreach (var name in new[] { "Flesch–Kincaid (grade)", "SMOG (grade)", "INFLESZ (ease)", "Fernández-Huerta", "Kandel–Moles", "Ateşman", "letters a word", "characters a sentence" })
        {
            Assert.Contains(name, command.Out, StringComparison.Ordinal);
        }

        Assert.Equal(6, command.Out.Split('\n').Count(line => line.Contains("articles/side-effects", StringComparison.Ordinal) && line.Contains("kept", StringComparison.Ordinal)));
        Assert.DoesNotContain("en.md:", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hardest_sentences_have_their_places()
    {
        var text = Run("reading", "en", "--hardest", "3").Out;
        Assert.DoesNotContain("INFLESZ", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split('\n').Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\S+/en\.(md|yaml):\d+:\d+\s*$")));
    }

    [Fact]
    public void Json_is_for_a_script()
    {
        var json = JsonDocument.Parse(Run("reading", "tr", "--hardest", "2", "--json").Out).RootElement.GetProperty("languages")[0];
        Assert.Equal("tr", json.GetProperty("language").GetString());
        Assert.Equal(2, json.GetProperty("hardest").GetArrayLength());
        var article = json.GetProperty("texts")[0];
        Assert.True(article.GetProperty("keepsLimit").GetBoolean());
        Assert.InRange(article.GetProperty("scores").GetProperty("Ateşman").GetDecimal(), 50, 100);
    }

    [Fact]
    public void A_language_that_is_not_there_is_a_wrong_command_line()
    {
        var command = Run("reading", "xx");
        Assert.Equal(2, command.ExitCode);
        Assert.Contains("zh-Hans", command.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("reading", "en", "--hardest", "-1").ExitCode);
    }

    private static Command Run(params string[] arguments) =>
        Command.Run(Repository.Root, ["translations", .. arguments, "--input", Repository.ShippedInput, "--theme", Repository.Theme]);
}
