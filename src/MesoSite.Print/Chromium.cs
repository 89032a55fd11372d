using MesoSite.Core;

namespace MesoSite.Print;

/// <summary>Finds a Chromium, or a browser made from it.</summary>
public static class Chromium
{
    /// <summary>The environment variable that may name one.</summary>
    public const string Variable = "CHROMIUM";

    // Debian's Chromium without windows, which has less to do. Its command is a script that would be killed in its place.
    private static readonly string[] Windowless = OperatingSystem.IsLinux() ? ["/usr/lib/chromium/chromium-headless-shell"] : [];

    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge", "chrome",
    ];

    private static readonly string[] MacNames = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] WindowsPlaces =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>
    /// The browser that is named; else that of the variable; else one without windows; else the first on the PATH; else one in the usual places
    /// of macOS and Windows.
    /// </summary>
    /// <param name="named">Path or command given with <c>--chromium</c>, or null.</param>
    /// <param name="bag">Takes the fault.</param>
    /// <returns>Path of a program, or null with a fault.</returns>
    public static string? Find(string? named, DiagnosticBag bag) => Find(named, Environment.GetEnvironmentVariable, Windowless, UsualPlaces(), bag);

    internal static string? Find(string? named, Func<string, string?> variable, IEnumerable<string> windowless, IEnumerable<string> usualPlaces, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        var path = (variable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var (asked, askedBy) = string.IsNullOrEmpty(named) ? (variable(Variable), $"the variable {Variable}") : (named, "--chromium");
        if (!string.IsNullOrEmpty(asked))
        {
            var program = Candidates(asked, path).FirstOrDefault(IsProgram);
            if (program is null)
            {
                bag.Add(PrintFaults.NoProgram(asked, askedBy));
            }

            return program;
        }

        var onPath = path.SelectMany(_ => Names, (folder, name) => InFolder(folder, name));
        var found = windowless.Concat(onPath).Concat(usualPlaces).FirstOrDefault(IsProgram);
        if (found is null)
        {
            bag.Add(PrintFaults.NoChromium());
        }

        return found;
    }

    // A bare name is a file here or, as in a shell, a command.
    private static IEnumerable<string> Candidates(string asked, string[] path) =>
        asked.AsSpan().ContainsAny('/', '\\')
            ? [Path.GetFullPath(asked)]
            : [Path.GetFullPath(asked), .. path.Select(folder => InFolder(folder, asked))];

    private static string InFolder(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() && !Path.HasExtension(name) ? name + ".exe" : name);

    private static bool IsProgram(string path) =>
        File.Exists(path)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
        {
            string[] roots = ["/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
            return roots.SelectMany(_ => MacNames, (root, name) => Path.Combine(root, "Applications", $"{name}.app", "Contents", "MacOS", name));
        }

        if (OperatingSystem.IsWindows())
        {
            Environment.SpecialFolder[] roots =
            [
                Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData,
            ];
            return roots.SelectMany(_ => WindowsPlaces, (root, place) => Path.Combine(Environment.GetFolderPath(root), place));
        }

        return [];
    }
}
