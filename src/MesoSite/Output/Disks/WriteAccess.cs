using System.Runtime.InteropServices;

namespace MesoSite.Output.Disks;

/// <summary>Whether a folder may be written to, by asking the system and not by trying.</summary>
internal static partial class WriteAccess
{
    private const int WriteAndSearch = 3; // W_OK and X_OK

    /// <summary>True or false as the system says; null on Windows, which tells only whoever tries.</summary>
    /// <param name="folder">A folder that is there.</param>
    public static bool? Of(string folder) => OperatingSystem.IsWindows() ? null : Access(folder, WriteAndSearch) == 0;

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);
}
