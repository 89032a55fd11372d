using System.Runtime.InteropServices;

namespace MesoSite.Output.Disks;

/// <summary>
/// Two folders exchange their names in one step of the file system: whoever looks sees the one or the other, and never none. Linux
/// (<c>renameat2</c>) and macOS (<c>renamex_np</c>) have it on their usual file systems; Windows, network folders and FAT have not.
/// </summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE, and RENAME_SWAP of macOS

    /// <summary>Exchanges two folders that are there.</summary>
    /// <returns>False, and nothing is done, where the system or the file system cannot.</returns>
    /// <exception cref="IOException">It can, and it did not succeed.</exception>
    public static bool Try(string first, string second)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return false;
        }

        try
        {
            var ended = OperatingSystem.IsLinux()
                ? RenameLinux(CurrentFolder, first, CurrentFolder, second, Exchange)
                : RenameMac(first, second, Exchange);
            var error = ended == 0 ? 0 : Marshal.GetLastPInvokeError();
            return error == 0 || (IsUnknown(error) ? false : throw new IOException(Marshal.GetPInvokeErrorMessage(error), error));
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return false;
        }
    }

    // ENOSYS: the system knows no such call. EINVAL, ENOTSUP: this file system does not.
    private static bool IsUnknown(int error) => OperatingSystem.IsLinux() ? error is 38 or 22 or 95 : error is 78 or 22 or 45;

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameLinux(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameMac(string from, string to, uint flags);
}
