using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace MesoSite.Tests.Fuzz;

/// <summary>The case of a number: always the same bytes, so that a number is all that has to be told. Half are of the grammar, half are changed seeds.</summary>
internal static class FuzzCases
{
    // The largest file of text that the engine reads.
    private const int MostCharacters = 64 * 1024;

    private const int MostOfSeed = 1_500;

    // What parsers count, skip, normalise or trip over.
    private static readonly string[] Odd =
    [
        "\0", "\t", "\n", "\r", "\r\n", "\u0085", "\u2028", "\uFEFF", "\u200B", "\u202E", "\u2066", "\uD83D", "\uDE00", "😀", "e\u0301", "ﷺ", "İ", "ß", "٣", "９", "\uFFFF",
        " ", "  ", "    ", "\"", "'", "`", "\\", "/", "<", ">", "&", "#", "%", "{", "}", "[", "]", "(", ")", ":", ";", ",", ".", "|", "-", "*", "_", "!", "?", "=", "~", "^", "$", "@",
        "0", "-1", "1e999", "99999999999999999999", "NaN", "2026-02-30", "&#x202E;", "&#0;", "&amp;amp;", "]]>", "<!--", "-->", "\\u0000", "\\x", "%00", "..", "//",
    ];

    /// <summary>Makes a case.</summary>
    public static byte[] Make(FuzzTarget target, ulong number)
    {
        var random = new Random(HashCode.Combine(unchecked((int)number), unchecked((int)(number >> 32)), Stable(target.Name)));
        var text = random.Next(2) == 0
            ? target.Grammar.Sample(random.Next(1, 40), new Rnd(unchecked((ulong)random.NextInt64())), 1).First()
            : Slice(target.Seeds[random.Next(target.Seeds.Length)], random);
        for (var changes = random.Next(random.Next(2) == 0 ? 2 : 12); changes > 0; changes--)
        {
            text = Changed(text, target, random);
        }

        var bytes = Encoding.UTF8.GetBytes(text.Length > MostCharacters ? text[..MostCharacters] : text);
        if (random.Next(20) == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    /// <summary>Smaller cases of a case, the smallest first: with pieces taken out.</summary>
    public static IEnumerable<byte[]> Smaller(byte[] bytes)
    {
        for (var length = bytes.Length / 2; length > 0; length /= 2)
        {
            for (var from = 0; from + length <= bytes.Length; from += length)
            {
                yield return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(from + length)];
            }
        }
    }

    // The framework's own differs from run to run.
    private static int Stable(string name) => name.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));

    // Most cases are a piece of a file from the start of a line; some are all of it.
    private static string Slice(string seed, Random random)
    {
        if (seed.Length <= MostOfSeed || random.Next(50) == 0)
        {
            return seed;
        }

        var from = random.Next(3) == 0 ? 0 : seed.LastIndexOf('\n', random.Next(seed.Length)) + 1;
        return seed.Substring(from, Math.Min(random.Next(MostOfSeed), seed.Length - from));
    }

    private static string Changed(string text, FuzzTarget target, Random random)
    {
        var (from, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        (from, to) = (Math.Min(from, to), Math.Min(Math.Max(from, to), Math.Min(from, to) + 200));
        var piece = random.Next(3) switch
        {
            0 => Odd[random.Next(Odd.Length)],
            1 => target.Words[random.Next(target.Words.Length)],
            _ => text[from..to],
        };
        return random.Next(8) switch
        {
            0 => text.Remove(from, to - from),
            1 => text[..from],
            2 => text[..from] + piece + text[to..],
            3 => text[..from] + string.Concat(Enumerable.Repeat(piece, random.Next(random.Next(10) == 0 ? 3_000 : 40))) + text[from..],
            4 => text[..from] + Slice(target.Seeds[random.Next(target.Seeds.Length)], random) + text[to..],
            _ => text.Insert(from, piece),
        };
    }
}
