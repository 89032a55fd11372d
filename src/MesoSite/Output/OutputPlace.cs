using System.Collections.Immutable;
using MesoSite.Output.Disks;

namespace MesoSite.Output;

/// <summary>What a build of a site would find in its place. Looking changes nothing.</summary>
/// <param name="Folder">The site's folder, as the disk knows it.</param>
/// <param name="IsThere">True where it is there.</param>
/// <param name="Around">The nearest folder around it that is there.</param>
/// <param name="MayWrite">Whether the site may be written, and beside it; null where the system does not say.</param>
/// <param name="FileSystem">Name of the file system, such as <c>ext4</c>.</param>
/// <param name="Exchanges">Whether that file system exchanges two folders in one step; null where it is not known.</param>
/// <param name="FreeBytes">How much room there is for this user.</param>
/// <param name="IsLocked">True where another build writes it now.</param>
/// <param name="Holder">Who does; null where nobody does, or it is not known.</param>
/// <param name="LeftBehind">Folders that killed builds left beside it.</param>
public sealed record OutputPlace(
    string Folder,
    bool IsThere,
    string Around,
    bool? MayWrite,
    string FileSystem,
    bool? Exchanges,
    long FreeBytes,
    bool IsLocked,
    LockHolder? Holder,
    ImmutableArray<string> LeftBehind)
{
    // By the names that .NET gives them; ext2 and ext4 are called ext3 by older versions of it.
    private static readonly ImmutableHashSet<string> WithExchange =
        ["apfs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "overlayfs", "tmpfs", "xfs"];

    private static readonly ImmutableHashSet<string> WithoutExchange =
        ["NTFS", "FAT32", "FAT", "exFAT", "exfat", "ReFS", "nfs", "nfs4", "cifs", "smb", "smb2", "smbfs", "hfs", "9p", "v9fs"];

    /// <summary>Looks.</summary>
    /// <param name="folder">The site's folder, as the user names it; it need not be there.</param>
    /// <exception cref="IOException">The disk does not answer.</exception>
    public static OutputPlace Look(string folder)
    {
        var target = OutputFolder.Resolve(folder);
        var isThere = Directory.Exists(target);
        var around = Path.GetDirectoryName(target) ?? target;
        while (!Directory.Exists(around))
        {
            around = Path.GetDirectoryName(around)!;
        }

        var drive = new DriveInfo(around);
        var (isLocked, holder) = OutputLock.Look(target);
        return new OutputPlace(
            target,
            isThere,
            around,
            MayWriteIn(isThere ? [around, target] : [around]),
            drive.DriveFormat,
            WithExchange.Contains(drive.DriveFormat) ? true : WithoutExchange.Contains(drive.DriveFormat) ? false : null,
            drive.AvailableFreeSpace,
            isLocked,
            holder,
            [.. Leftovers.Abandoned(target, Disk.Real).Select(left => left.Path)]);
    }

    private static bool? MayWriteIn(IEnumerable<string> folders)
    {
        var answers = folders.Select(WriteAccess.Of).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }
}
