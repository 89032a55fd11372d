using MesoSite.Core;
using MesoSite.Output.Disks;

namespace MesoSite.Output;

/// <summary>
/// What a build may know of the one before it, in a folder beside the site. It only saves time, and is safe
/// to delete.
/// </summary>
internal static class CacheFile
{
    private const string Name = "last-build.json";

    /// <summary>What was kept; null for nothing that can be read.</summary>
    public static byte[]? Read(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, Name)) ? File.ReadAllBytes(Path.Combine(folder, Name)) : null;
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            // Nobody misses it, and who wants to replace it meets the same fault.
            return null;
        }
    }

    /// <summary>Keeps something in place of what was kept. It is whole as soon as it is there.</summary>
    /// <returns>The fault of the disk, or null.</returns>
    public static Diagnostic? Write(string folder, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // Always of the same name, which the site's lock keeps for one build: what a killed one left is written over.
            var staged = Path.Combine(folder, Name + ".new");
            File.WriteAllBytes(staged, bytes);
            File.Move(staged, Path.Combine(folder, Name), overwrite: true);
            return null;
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            return OutputFaults.CannotKeep(folder, fault.Message);
        }
    }
}
