using System.Text;

namespace MesoSite.Print.Pdf;

/// <summary>Takes out of a PDF what differs from run to run, byte for byte in place, so that every offset in the file stays right.</summary>
internal static class PdfStamp
{
    private const int NodeDigits = 8;
    private const string TimeForm = "00000000000000+00'00'";

    /// <summary>The same PDF, made at midnight of a day, with an identifier of noughts where it has one.</summary>
    /// <param name="pdf">A PDF whose information dictionary is not compressed; changed in place.</param>
    /// <param name="date">The day.</param>
    /// <returns>The same array.</returns>
    public static byte[] Fixed(byte[] pdf, DateOnly date)
    {
        var time = Encoding.ASCII.GetBytes($"{date:yyyyMMdd}{TimeForm[8..]}");
        var found = Stamp(pdf, "/CreationDate (D:"u8, time) + Stamp(pdf, "/ModDate (D:"u8, time);
        Identify(pdf);
        NumberNodes(pdf);
        return found > 0 ? pdf : throw new InvalidDataException("the PDF does not say when it was made");
    }

    private static int Stamp(byte[] pdf, ReadOnlySpan<byte> key, byte[] time)
    {
        var at = pdf.AsSpan().IndexOf(key);
        if (at < 0)
        {
            return 0;
        }

        var place = pdf.AsSpan(at + key.Length);
        // Chromium writes UTC with its offset, others no offset: as much of it as stands there.
        var length = place.IndexOf((byte)')');
        time.AsSpan(0, Math.Min(length, time.Length)).CopyTo(place);
        return 1;
    }

    // ISO 32000-1, 14.4: two strings at the end of the file, made from the time and the path among others.
    private static void Identify(byte[] pdf)
    {
        var end = pdf.AsSpan().LastIndexOf("trailer"u8);
        var key = end < 0 ? -1 : pdf.AsSpan(end).IndexOf("/ID"u8);
        if (key < 0)
        {
            return;
        }

        var strings = pdf.AsSpan(end + key + "/ID".Length);
        foreach (ref var letter in strings[..strings.IndexOf((byte)']')])
        {
            if (char.IsAsciiHexDigit((char)letter))
            {
                letter = (byte)'0';
            }
        }
    }

    // Table heads have an id from a counter that goes on through all pages of a browser. Ranks keep the order, which name trees need.
    private static void NumberNodes(byte[] pdf)
    {
        var places = new List<int>();
        var key = "(node"u8;
        for (var at = pdf.AsSpan().IndexOf(key); at >= 0;)
        {
            if (IsNode(pdf.AsSpan(at + key.Length)))
            {
                places.Add(at + key.Length);
            }

            var next = pdf.AsSpan(at + key.Length).IndexOf(key);
            at = next < 0 ? -1 : at + key.Length + next;
        }

        var ranks = places.Select(at => Encoding.ASCII.GetString(pdf, at, NodeDigits)).Distinct().Order(StringComparer.Ordinal)
            .Select((node, rank) => (node, rank)).ToDictionary(pair => pair.node, pair => pair.rank + 1);
        foreach (var at in places)
        {
            var rank = ranks[Encoding.ASCII.GetString(pdf, at, NodeDigits)];
            Encoding.ASCII.GetBytes(rank.ToString($"D{NodeDigits}")).CopyTo(pdf, at);
        }
    }

    private static bool IsNode(ReadOnlySpan<byte> place) =>
        place.Length > NodeDigits && place[NodeDigits] == (byte)')' && place[..NodeDigits].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
