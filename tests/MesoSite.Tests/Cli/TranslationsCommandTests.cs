using System.Text.Json;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>What those who translate and check do, as a user would.</summary>
public sealed class TranslationsCommandTests : IDisposable
{
    private const string Stamps = "input/stamps/ar.yaml";

    private static readonly string[] Columns = ["language", "up to date", "stale", "missing", "not stamped", "by machine", "reviewed", "symptom checker"];

    private readonly TemporaryFolder folder = new();

    public TranslationsCommandTests()
    {
        folder.Copy(Repository.DentalInput, "input");
        folder.Copy(Repository.Theme, "theme");
        foreach (var stamps in new[] { folder["input/stamps"], folder["theme/stamps"] }.Where(Directory.Exists))
        {
            Directory.Delete(stamps, recursive: true);
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Status_fails_until_all_is_stamped()
    {
        var before = Run("status");
        Assert.Equal((1, string.Empty), (before.ExitCode, before.Error));
        Assert.Matches(@"(?m)^ *ar +(\d+) +0 +0 +0 +\1 +0 +0 +in use *$", before.Out);

        var stamp = Run("stamp", "ar");
        Assert.Equal((0, string.Empty), (stamp.ExitCode, stamp.Error));
        Assert.Matches(@"^ar: (\d+) texts stamped, 0 marked as checked; \1 have a stamp\.", stamp.Out);

        var after = Run("status");
        Assert.Equal((0, string.Empty), (after.ExitCode, after.Error));
        Assert.Matches(@"(?m)^ *ar +(\d+) +\1 +0 +0 +0 +\1 +0 +in use *$", after.Out);
        Assert.All(Columns, word => Assert.Contains(word, after.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Status_of_a_language_lists_what_there_is_to_do()
    {
        Run("stamp", "ar");
        Edit("input/locales/en.yaml", "Some blood in the mouth.", "A little blood in the mouth.");
        Edit("input/locales/en.yaml", "you cannot open your mouth\n", "you cannot open your mouth wide\n");
        Assert.DoesNotContain("A little blood", Run("status").Out, StringComparison.Ordinal);
        var command = Run("status", "ar");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Error));
        InOrder(
            command.Out,
            "taken out",
            "stale, patients' safety hangs on it: locales:red-flags.jaw-locked",
            "input/locales/ar.yaml:",
            "stale: locales:effects.bleeding.summary",
            "input/locales/ar.yaml:",
            "the original that it was made from",
            "Some blood in the mouth.",
            "A little blood in the mouth.");
    }

    [Fact]
    public void Status_speaks_json()
    {
        Run("stamp", "ar", "--reviewed-by", "Dr \"Noor\" Exemple", "all", "--by", "agency");
        Edit("input/locales/en.yaml", "you cannot open your mouth\n", "you cannot open your mouth wide\n");
        var command = Run("status", "ar", "--json");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Error));
        using var json = JsonDocument.Parse(command.Out);
        var language = Assert.Single(json.RootElement.GetProperty("languages").EnumerateArray());
        int Count(string name) => language.GetProperty(name).GetInt32();
        Assert.Equal(("ar", true, false), (Text(language, "language"), language.GetProperty("checkerIsOut").GetBoolean(), language.GetProperty("isComplete").GetBoolean()));
        Assert.Equal((Count("texts") - 1, 1, 0, 0, 0, Count("texts") - 1), (Count("current"), Count("stale"), Count("missing"), Count("unstamped"), Count("machine"), Count("reviewed")));
        var task = Assert.Single(language.GetProperty("tasks").EnumerateArray());
        Assert.Equal(("locales:red-flags.jaw-locked", "stale", true), (Text(task, "key"), Text(task, "standing"), task.GetProperty("safety").GetBoolean()));
        Assert.Equal(("input/locales/ar.yaml", true), (Text(task, "file"), task.GetProperty("line").GetInt32() > 1));
        Assert.Equal(("you cannot open your mouth", "you cannot open your mouth wide", "لا تستطيع فتح فمك"), (Text(task, "before"), Text(task, "now"), Text(task, "text")));
        Assert.Equal("MS1425", Text(Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray()), "code"));

        using var all = JsonDocument.Parse(Run("status", "--json").Out);
        Assert.Equal(JsonValueKind.Null, all.RootElement.GetProperty("languages")[0].GetProperty("tasks").ValueKind);
    }

    [Fact]
    public void A_second_stamp_changes_no_byte()
    {
        Run("stamp", "ar", "--on", "2026-05-02", "--by", "person", "--name", "Exemple: \"A\" # 😀");
        var before = Contents();
        Assert.Contains("theme/stamps/originals.yaml", before.Keys);
        Assert.Contains("2026-05-02", File.ReadAllText(folder[Stamps]), StringComparison.Ordinal);
        var command = Run("stamp", "ar", "--on", "2026-06-03");
        Assert.Equal(0, command.ExitCode);
        Assert.StartsWith("ar: 0 texts stamped, 0 marked as checked;", command.Out, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_file_keeps_its_line_ends()
    {
        Run("stamp", "ar", "--on", "2026-05-02");
        var text = File.ReadAllText(folder[Stamps]);
        File.WriteAllText(folder[Stamps], text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, Run("stamp", "ar", "all", "--on", "2026-05-02", "--reviewed-by", "Dr Noor Exemple").ExitCode);
        var after = File.ReadAllText(folder[Stamps]);
        Assert.Contains("reviewed: { by: \"Dr Noor Exemple\", on: 2026-05-02 }\r\n", after, StringComparison.Ordinal);
        Assert.Equal(after.Count(letter => letter == '\n'), after.Split("\r\n").Length - 1);
        Assert.DoesNotContain('\r', File.ReadAllText(folder["input/stamps/originals.yaml"]));
    }

    [Theory]
    [InlineData("stamp|fr", "there is no translation into \"fr\"")]
    [InlineData("stamp|en", "there is no translation into \"en\"")]
    [InlineData("stamp|ar|articles/nothing", "there is no text \"articles/nothing\"")]
    [InlineData("status|fr", "there is no translation into \"fr\"")]
    public void A_name_that_is_not_there_is_a_fault(string arguments, string said)
    {
        var command = Run(arguments.Split('|'));
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Out));
        Assert.Contains($"error MS1428: {said}", command.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/stamps"]));
    }

    [Theory]
    [InlineData("stamp|ar|--by|robot", "robot")]
    [InlineData("stamp|ar|--reviewed-by|Dr A", "--reviewed-by needs the keys")]
    [InlineData("stamp|ar|all|--reviewed-by|", "--reviewed-by takes a name")]
    [InlineData("stamp|ar|--name| ", "--name takes a name")]
    [InlineData("stamp|ar|--on|2026-5-2", "2026-5-2")]
    [InlineData("stamp|ar|--on|2026-02-30", "2026-02-30")]
    [InlineData("stamp", "language")]
    [InlineData("status|ar|tr", "tr")]
    public void A_wrong_command_line_is_told_and_does_nothing(string arguments, string named)
    {
        var command = Run(arguments.Split('|'));
        Assert.Equal((2, string.Empty), (command.ExitCode, command.Out));
        Assert.StartsWith("mesosite: ", command.Error, StringComparison.Ordinal);
        Assert.Contains(named, command.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["input/stamps"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_fault_and_nothing_is_written()
    {
        folder.Write("input/stamps", "a file");
        var command = Run("stamp", "ar");
        Assert.Equal((1, string.Empty), (command.ExitCode, command.Out));
        Assert.Contains("error MS4003: input/stamps/ar.yaml cannot be written: ", command.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["theme/stamps"]));
        Assert.Equal("a file", File.ReadAllText(folder["input/stamps"]));
    }

    [Fact]
    public void A_build_with_a_stale_red_flag_publishes_and_says_so()
    {
        Run("stamp", "ar");
        Edit("input/locales/en.yaml", "you cannot open your mouth\n", "you cannot open your mouth wide\n");
        var command = Command.Run(folder.Path, "build");
        Assert.Equal(1, command.ExitCode);
        Assert.Contains("error MS1425: 1 text in ar is older than the original, and patients' safety hangs on it: locales:red-flags.jaw-locked", command.Error, StringComparison.Ordinal);
        Assert.Contains("the symptom checker in ar is taken out", command.Error, StringComparison.Ordinal);
        Assert.Contains("files (", command.Out, StringComparison.Ordinal);
        Assert.Contains("page-checker-out", File.ReadAllText(folder["output/ar/checker.html"]), StringComparison.Ordinal);
        Assert.Contains("locales:red-flags.jaw-locked", File.ReadAllText(folder["output-reports/translations.html"]), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["output/translations.html"]));
    }

    private static void InOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" is not in, or not in its place:\n{text}");
            at = found + part.Length;
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private SortedDictionary<string, string> Contents() =>
        new(TemporaryFolder.Snapshot(folder.Path).ToDictionary(file => file.Key, file => file.Value.Bytes), StringComparer.Ordinal);

    private void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(folder[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder[path], text.Replace(from, to, StringComparison.Ordinal));
    }

    private Command Run(params string[] arguments) => Command.Run(folder.Path, ["translations", .. arguments]);
}
