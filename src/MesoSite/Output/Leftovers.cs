using System.Globalization;
using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Output.Disks;

namespace MesoSite.Output;

/// <summary>Folders that are on their way in or out of the site's place, and stay beside it where a build was killed.</summary>
internal static partial class Leftovers
{
    /// <summary>Where a new site is written until it is whole.</summary>
    public static string New(string target) => $"{target}.new-{Environment.ProcessId}";

    /// <summary>Where the old site lies for a moment, if two folders cannot be exchanged in one step.</summary>
    public static string Old(string target) => $"{target}.old-{Environment.ProcessId}";

    /// <summary>
    /// Removes what killed builds left beside a site: only folders with such a name, whose program runs no more, and that hold nothing but what a
    /// build wrote. An old site whose place is empty goes back there. To be called under the site's lock.
    /// </summary>
    /// <param name="target">The site's folder.</param>
    /// <param name="bag">Takes a warning for what cannot be removed.</param>
    /// <param name="disk">The disk.</param>
    public static void Clear(string target, DiagnosticBag bag, Disk disk)
    {
        foreach (var (kind, path) in Abandoned(target, disk))
        {
            if (kind == "old" && !Directory.Exists(target))
            {
                disk.Move(path, target);
            }
            else
            {
                Remove(path, bag, disk);
            }
        }
    }

    /// <summary>What killed builds left beside a site, <c>old</c> or <c>new</c>, and its path. Only looks, one at a time.</summary>
    /// <param name="target">The site's folder.</param>
    /// <param name="disk">The disk.</param>
    public static IEnumerable<(string Kind, string Path)> Abandoned(string target, Disk disk)
    {
        var around = Path.GetDirectoryName(target);
        if (!Directory.Exists(around))
        {
            yield break;
        }

        foreach (var path in Directory.EnumerateDirectories(around).Where(path => path.StartsWith(target, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (Name().Match(path[target.Length..]) is { Success: true } name && IsAbandoned(name.Groups["process"].Value, path, disk))
            {
                yield return (name.Groups["kind"].Value, path);
            }
        }
    }

    /// <summary>Removes a folder that a build wrote, if it is there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="bag">Takes a warning where it cannot be removed: the site itself does not suffer.</param>
    /// <param name="disk">The disk.</param>
    /// <param name="written">Files that the caller has written there itself; null for those of the folder's manifest alone.</param>
    public static void Remove(string folder, DiagnosticBag bag, Disk disk, IEnumerable<string>? written = null)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                OwnFolder.Remove(folder, disk, written);
            }
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            bag.Add(OutputFaults.LeftBehind(folder, fault.Message));
        }
    }

    private static bool IsAbandoned(string process, string path, Disk disk) =>
        int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && !IsRunning(id)
        && !new DirectoryInfo(path).Attributes.HasFlag(FileAttributes.ReparsePoint)
        && OwnFolder.IsOurs(path, disk);

    // In a container every build has the same number: a folder with our own was left by one before us.
    private static bool IsRunning(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return id != Environment.ProcessId;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\.(?<kind>new|old)-(?<process>[0-9]+)\z")]
    private static partial Regex Name();
}
