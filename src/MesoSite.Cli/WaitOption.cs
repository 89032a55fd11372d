using System.CommandLine;
using MesoSite.Output;

namespace MesoSite.Cli;

/// <summary><c>--wait</c>: how long to wait for another build of the same site.</summary>
internal static class WaitOption
{
    private const int Usual = 60;
    private const int Longest = 24 * 60 * 60;

    public static Option<int> Create() =>
        NumberOption.Create("--wait", "seconds to wait while another build writes the same folder", Usual, 0, Longest);

    /// <summary>Says on standard error who is waited for.</summary>
    public static void Say(LockHolder holder, BuildOptions options) =>
        Console.Error.WriteLine($"mesosite: {options.Output} is being written by {holder}; waiting for at most {options.Wait.TotalSeconds:0} s");
}
