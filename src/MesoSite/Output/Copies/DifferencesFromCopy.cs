using System.Collections.Immutable;
using System.Security.Cryptography;
using MesoSite.Core;
using MesoSite.Output.Disks;

namespace MesoSite.Output.Copies;

/// <summary>Holds a copy of a site against its own manifest.</summary>
internal static class DifferencesFromCopy
{
    private const int MaxManifestBytes = 64 * 1024 * 1024;

    // A ZIP of a few kilobytes may claim to hold any number of bytes; this many its own format can hold without extensions.
    private const long MaxBytes = uint.MaxValue;

    private const int Buffer = 128 * 1024;

    /// <summary>The manifest of a copy, and its bytes; null, and a fault, where it has none that can be read.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="path">The copy, as the user names it.</param>
    /// <param name="bag">Takes the fault.</param>
    public static (Manifest Manifest, byte[] Bytes)? Manifest(SiteCopy copy, string path, DiagnosticBag bag)
    {
        if (copy.Files.GetValueOrDefault(OutputManifest.FileName) is not { } open)
        {
            bag.Add(OutputFaults.NoManifest(path, "there is none"));
            return null;
        }

        using var stream = open();
        using var bytes = new MemoryStream();
        if (!Copied(stream, MaxManifestBytes, bytes.Write))
        {
            bag.Add(OutputFaults.NoManifest(path, $"it has more than {MaxManifestBytes} bytes"));
        }
        else if (OutputManifest.Read(bytes.ToArray()) is not { } manifest)
        {
            bag.Add(OutputFaults.NoManifest(path, "it is not of the form that a build writes"));
        }
        else if (copy.Archive is not null && manifest.Files.Sum(file => (decimal)file.Bytes) > MaxBytes)
        {
            bag.Add(OutputFaults.ZipRefused(path, $"its files have more than {MaxBytes} bytes"));
        }
        else
        {
            return (manifest, bytes.ToArray());
        }

        return null;
    }

    /// <summary>Each file that is listed or there, and how it stands, by path. Of a file no more is read than the manifest says it has.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="copy">The copy.</param>
    /// <param name="path">The copy, as the user names it.</param>
    /// <param name="bag">Takes a fault for each file that cannot be read; it counts as changed.</param>
    public static ImmutableSortedDictionary<string, SiteDifference> Translate(Manifest manifest, SiteCopy copy, string path, DiagnosticBag bag)
    {
        var differences = manifest.Files.ToImmutableSortedDictionary(file => file.Path, file => Of(file, copy, path, bag), StringComparer.Ordinal);
        var added = copy.Files.Keys.Where(name => name != OutputManifest.FileName && !differences.ContainsKey(name));
        return differences.AddRange(added.Select(name => KeyValuePair.Create(name, SiteDifference.Added)));
    }

    private static SiteDifference Of(ManifestEntry file, SiteCopy copy, string path, DiagnosticBag bag)
    {
        if (!copy.Files.TryGetValue(file.Path, out var open))
        {
            return SiteDifference.Missing;
        }

        try
        {
            return open is not null && IsSame(file, open) ? SiteDifference.None : SiteDifference.Changed;
        }
        catch (Exception fault) when (Disk.IsFault(fault) || fault is InvalidDataException or NotSupportedException)
        {
            bag.Add(OutputFaults.CannotRead($"{path}/{file.Path}", fault.Message));
            return SiteDifference.Changed;
        }
    }

    private static bool IsSame(ManifestEntry file, Func<Stream> open)
    {
        using var stream = open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        var isWhole = Copied(stream, file.Bytes, bytes =>
        {
            hash.AppendData(bytes);
            length += bytes.Length;
        });
        return isWhole && length == file.Bytes && Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Sha256;
    }

    // False where there is more than that.
    private static bool Copied(Stream from, long limit, Action<ReadOnlySpan<byte>> to)
    {
        var buffer = new byte[Buffer];
        var left = limit;
        while (from.Read(buffer) is > 0 and var length)
        {
            left -= length;
            if (left < 0)
            {
                return false;
            }

            to(buffer.AsSpan(0, length));
        }

        return true;
    }
}
