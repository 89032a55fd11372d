using System.Diagnostics;
using MesoSite.Cli;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A real bash reads the script, and is asked what Tab would give.</summary>
    [Theory]
    [InlineData("mesosite bu", "build", "bundle")]
    [InlineData("mesosite build --out", "--output")]
    [InlineData("mesosite translations st", "stamp", "status")]
    [InlineData("mesosite explain MS210", "MS2101", "MS2102", "MS2103", "MS2104", "MS2105", "MS2106", "MS2107", "MS2108", "MS2109")]
    [InlineData("mesosite completion ", "bash", "fish", "pwsh", "zsh")]
    [InlineData("mesosite build --input ./no")]
    public void Bash_completes(string typed, params string[] expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var script = folder.Write("try.bash", $$"""
            mesosite() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "mesosite.dll")}}' "$@"; }
            source <(mesosite completion bash)
            complete -p mesosite | grep -q -- '-o default -F _mesosite mesosite' || exit 1
            COMP_LINE=$1 COMP_POINT=${#1}
            read -r -a COMP_WORDS <<< "$1"
            [[ $1 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _mesosite
            printf '%s\n' "${COMPREPLY[@]}" | grep -v '^[-/]*[h?]$' | sort
            exit 0
            """);
        using var bash = System.Diagnostics.Process.Start(new ProcessStartInfo("bash", [script, typed]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = bash.StandardOutput.ReadToEnd();
        Assert.Equal((0, string.Empty), (Ended(bash), bash.StandardError.ReadToEnd()));
        var suggested = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, suggested.Where(word => !word.StartsWith("--help", StringComparison.Ordinal) && !word.StartsWith("--version", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _mesosite mesosite")]
    [InlineData("zsh", "compdef _mesosite mesosite")]
    [InlineData("fish", "complete -c mesosite")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName mesosite")]
    public void There_is_a_script_for_each_shell(string shell, string registers)
    {
        var command = Command.Run(folder.Path, "completion", shell);
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.Contains(registers, command.Out, StringComparison.Ordinal);
        Assert.Contains("[suggest:", command.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_a_wrong_command_line() => Assert.Equal(2, Command.Run(folder.Path, "completion", "csh").ExitCode);

    [Theory]
    [InlineData("0.1.0+0ce2ff4", "0.1.0 (commit 0ce2ff4)")]
    [InlineData("0.1.0", "0.1.0 (commit not known: built outside of a git repository)")]
    public void The_version_names_the_commit(string informational, string expected) => Assert.Equal(expected, ProgramVersion.TextOf(informational));

    private static int Ended(System.Diagnostics.Process process)
    {
        process.WaitForExit();
        return process.ExitCode;
    }
}
