using System.Text;
using MesoSite.Process;

namespace MesoSite.Output.Zip;

/// <summary>
/// Files as a ZIP (PKWARE's APPNOTE 6.3.10) that has the same bytes on every machine: in the order given, all of one time, without the
/// rights and owners of a system, and stored as they are. What a deflate makes of a file differs between its versions and processors.
/// </summary>
internal static class ZipFromFiles
{
    /// <summary>Most files that a ZIP without extensions holds.</summary>
    public const int MaxFiles = ushort.MaxValue;

    /// <summary>Most bytes, names and headers among them.</summary>
    public const long MaxBytes = uint.MaxValue;

    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint End = 0x06054b50;
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;
    private const ushort Stored = 0;

    private static readonly DateTime Earliest = new(1980, 1, 1);
    private static readonly DateTime Latest = new(2107, 12, 31, 23, 59, 58);

    /// <summary>Writes a ZIP.</summary>
    /// <param name="files">The files; each is let go of once it is written.</param>
    /// <param name="time">The time of all of them, in UTC; ZIP knows the years 1980 to 2107, and even seconds.</param>
    /// <param name="target">Takes the bytes; only written to.</param>
    /// <exception cref="InvalidOperationException">There is more than a ZIP holds.</exception>
    public static void Write(IEnumerable<SiteFile> files, DateTime time, Stream target)
    {
        using var central = new MemoryStream();
        using var writer = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        using var directory = new BinaryWriter(central);
        var (count, place) = (0, 0L);
        foreach (var file in files)
        {
            var name = Encoding.UTF8.GetBytes(file.Path);
            var sum = Crc32.Of(file.Bytes.AsSpan());
            writer.Write(LocalHeader);
            Describe(writer, file, name, sum, time);
            writer.Write(name);
            writer.Write(file.Bytes.AsSpan());

            directory.Write(CentralHeader);
            directory.Write(Version); // and the system of no attributes, MS-DOS
            Describe(directory, file, name, sum, time);
            directory.Write((ushort)0); // no comment
            directory.Write((ushort)0); // the first disk
            directory.Write((ushort)0); // not told to be text
            directory.Write(0u); // no attributes
            directory.Write((uint)place);
            directory.Write(name);

            count++;
            place += 30 + name.Length + file.Bytes.Length;
            if (count > MaxFiles || place + central.Length > MaxBytes)
            {
                throw new InvalidOperationException("more than a ZIP holds");
            }
        }

        writer.Write(central.ToArray());
        writer.Write(End);
        writer.Write(0u); // one disk
        writer.Write((ushort)count);
        writer.Write((ushort)count);
        writer.Write((uint)central.Length);
        writer.Write((uint)place);
        writer.Write((ushort)0); // no comment
    }

    // What both headers of a file say.
    private static void Describe(BinaryWriter writer, SiteFile file, byte[] name, uint sum, DateTime time)
    {
        var shown = time < Earliest ? Earliest : time > Latest ? Latest : time;
        writer.Write(Version);
        writer.Write(NamesAreUtf8);
        writer.Write(Stored);
        writer.Write((ushort)((shown.Hour << 11) | (shown.Minute << 5) | (shown.Second / 2)));
        writer.Write((ushort)(((shown.Year - 1980) << 9) | (shown.Month << 5) | shown.Day));
        writer.Write(sum);
        writer.Write((uint)file.Bytes.Length);
        writer.Write((uint)file.Bytes.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // no extra field
    }
}
