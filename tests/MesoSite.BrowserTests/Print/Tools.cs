using System.Diagnostics;

namespace MesoSite.BrowserTests.Print;

/// <summary>Other programs: qpdf and poppler, which know PDF and did not make it.</summary>
internal static class Tools
{
    /// <summary>Runs one; fails unless it succeeds.</summary>
    /// <returns>What it writes.</returns>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {await said} {await complained}");
        return await said;
    }
}
