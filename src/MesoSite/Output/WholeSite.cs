using System.Security.Cryptography;
using MesoSite.Core;
using MesoSite.Output.Copies;
using MesoSite.Output.Disks;

namespace MesoSite.Output;

/// <summary>A published site that lies as it was written, with nothing lost, changed or put in.</summary>
internal static class WholeSite
{
    /// <summary>What lies in a folder; null where it is not, byte for byte, the site of a manifest. What a killed build left beside it is cleared away.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="manifest">SHA-256 of the manifest, in hexadecimal.</param>
    public static PublishedSite? In(string folder, string manifest)
    {
        var bag = new DiagnosticBag();
        try
        {
            var target = OutputFolder.Resolve(folder);
            Leftovers.Clear(target, bag, Disk.Real);
            if (!FolderCopy.IsThere(target) || !OwnFolder.Strangers(target, Disk.Real).IsEmpty)
            {
                return null;
            }

            using var copy = FolderCopy.List(target);
            if (DifferencesFromCopy.Manifest(copy, folder, bag) is not { } found
                || Convert.ToHexStringLower(SHA256.HashData(found.Bytes)) != manifest
                || DifferencesFromCopy.Translate(found.Manifest, copy, folder, bag).Values.Any(difference => difference != SiteDifference.None)
                || !bag.ToSorted().IsEmpty)
            {
                return null;
            }

            return new PublishedSite(found.Manifest.Files.Length + 1, 0, found.Bytes.Length + found.Manifest.Files.Sum(file => file.Bytes), manifest);
        }
        catch (Exception fault) when (Disk.IsFault(fault))
        {
            // Whoever writes the site next meets the same fault, and tells it.
            return null;
        }
    }
}
