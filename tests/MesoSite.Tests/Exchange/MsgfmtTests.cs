using System.Diagnostics;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Exchange;

/// <summary>gettext's own checker takes what we write: its structure, its header, its plural forms.</summary>
public sealed class MsgfmtTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(RoundTripTests.ShippedLanguages), MemberType = typeof(RoundTripTests))]
    public void Takes_every_shipped_language(string language) => Assert.Equal((0, string.Empty), Check(Trees.Shipped, language));

    [Fact]
    public void Takes_old_texts_and_a_folder_with_a_space()
    {
        var sources = Exchanged.Stamped(Trees.Dental, "ar");
        var words = sources.Input.Texts["locales/en.yaml"].Text.Replace("A sample for tests", "\"A new \\\"sample\\\"\\tfor tests\"", StringComparison.Ordinal);
        var changed = sources with { Input = Trees.Named(sources.Input.With("locales/en.yaml", words), "my clinic") };
        Assert.Equal((0, string.Empty), Check(changed, "ar"));
        var written = File.ReadAllText(folder["ar.po"]);
        Assert.Contains("#: \u2068my clinic/locales/en.yaml:6\u2069\n", written, StringComparison.Ordinal);
        Assert.Contains("#, fuzzy\n#| msgid \"A sample for tests\"\nmsgctxt \"locales:site.tagline\"\nmsgid \"A new \\\"sample\\\"\\tfor tests\"\n", written, StringComparison.Ordinal);
    }

    private (int ExitCode, string Said) Check(SourceTrees sources, string language)
    {
        var path = folder.Write($"{language}.po", Exchanged.Export(sources, language));
        using var process = System.Diagnostics.Process.Start(
            new ProcessStartInfo("msgfmt", ["--check", "--output-file", folder["made.mo"], path]) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
