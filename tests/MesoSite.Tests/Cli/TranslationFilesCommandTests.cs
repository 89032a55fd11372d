using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>Texts to a translator and back, as a user would.</summary>
public sealed class TranslationFilesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TranslationFilesCommandTests()
    {
        folder.Copy(Repository.DentalInput, "input");
        folder.Copy(Repository.Theme, "theme");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Export_writes_to_standard_output_or_to_a_file()
    {
        var shown = Run("export", "ar");
        Assert.Equal((0, string.Empty), (shown.ExitCode, shown.Error));
        Assert.Contains("msgctxt \"locales:site.title\"\n", shown.Out, StringComparison.Ordinal);
        var written = Run("export", "ar", "--format", "po", "--output", "ar.po");
        Assert.Equal((0, string.Empty, string.Empty), (written.ExitCode, written.Out, written.Error));
        Assert.Equal(shown.Out, File.ReadAllText(folder["ar.po"]));
    }

    [Fact]
    public void What_was_exported_changes_no_byte()
    {
        // Line ends of a kind that no other file here has.
        var words = folder["input/locales/ar.yaml"];
        File.WriteAllText(words, File.ReadAllText(words).Replace("\n", "\r\n", StringComparison.Ordinal));
        var before = TemporaryFolder.Snapshot(folder.Path);
        Run("export", "ar", "--output", "ar.po");
        var import = Run("import", "ar.po");
        Assert.Equal((0, "0 texts are new.\n"), (import.ExitCode, import.Out));
        File.Delete(folder["ar.po"]);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder.Path));
    }

    [Fact]
    public void What_is_new_is_written_and_stamped_and_the_rest_stays()
    {
        var words = folder["input/locales/ar.yaml"];
        var text = "\uFEFF" + File.ReadAllText(words).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(words, text);
        File.WriteAllText(folder["ar.po"], Run("export", "ar").Out.Replace("عيّنة للاختبار", "نص", StringComparison.Ordinal));
        var import = Run("import", "ar.po", "--by", "agency", "--name", "Agency Example");
        Assert.Equal(string.Empty, import.Error);
        Assert.Equal("wrote input/locales/ar.yaml\nwrote input/stamps/ar.yaml\nwrote input/stamps/originals.yaml\n1 text is new.\n", import.Out);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text.Replace("عيّنة للاختبار", "نص", StringComparison.Ordinal)), File.ReadAllBytes(words));
        Assert.Contains("- by: agency\n  name: \"Agency Example\"\n", File.ReadAllText(folder["input/stamps/ar.yaml"]), StringComparison.Ordinal);
        Assert.Equal(0, Run("import", "ar.po").ExitCode);
    }

    [Fact]
    public void A_file_with_a_fault_changes_nothing_and_says_where()
    {
        var exported = Run("export", "ar").Out;
        File.WriteAllText(folder["ar.po"], exported.Replace("حرارة تبلغ :fact[figures.fever]", "حرارة تبلغ 38", StringComparison.Ordinal));
        var line = exported[..exported.IndexOf("msgstr \"حرارة تبلغ", StringComparison.Ordinal)].Split('\n').Length;
        var before = TemporaryFolder.Snapshot(folder["input"]);
        var import = Run("import", "ar.po");
        Assert.Equal((1, string.Empty), (import.ExitCode, import.Out));
        Assert.Contains($"error MS1656: the translation of \"locales:red-flags.fever\" has :fact[figures.fever] 0 times, and the original once\n  ar.po:{line}:1\n", import.Error, StringComparison.Ordinal);
        Assert.Contains("error MS1657", import.Error, StringComparison.Ordinal);
        Assert.Contains("mesosite: nothing was written.", import.Error, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Snapshot(folder["input"]));
    }

    [Theory]
    [InlineData(2, "export", "ar", "--format", "xliff")]
    [InlineData(2, "export")]
    [InlineData(2, "import")]
    [InlineData(2, "import", "ar.po", "--by", "nobody")]
    [InlineData(1, "export", "sw")]
    [InlineData(1, "export", "en")]
    [InlineData(1, "import", "missing.po")]
    public void A_wrong_command_is_told_from_a_wrong_file(int exitCode, params string[] arguments)
    {
        var command = Run(arguments);
        Assert.Equal((exitCode, string.Empty), (command.ExitCode, command.Out));
        Assert.NotEmpty(command.Error);
    }

    private Command Run(params string[] arguments) => Command.Run(folder.Path, ["translations", .. arguments]);
}
