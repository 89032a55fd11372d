namespace MesoSite.Output.Zip;

/// <summary>The check sum of ZIP files: CRC-32 of ISO 3309, bits reflected, polynomial EDB88320.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => Shifted(sum)))];

    /// <summary>The check sum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint Shifted(uint sum) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
}
