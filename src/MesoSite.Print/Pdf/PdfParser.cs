using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MesoSite.Print.Pdf;

/// <summary>Reads values of a PDF from a place in it (ISO 32000-1, 7.2 and 7.3).</summary>
/// <param name="pdf">The file.</param>
/// <param name="start">Where to begin.</param>
internal sealed class PdfParser(ReadOnlyMemory<byte> pdf, int start)
{
    private const string Delimiters = "()<>[]{}/%";
    private const string Spaces = "\0\t\n\f\r ";

    /// <summary>Where the next byte is.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Reads a value.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public PdfValue Value()
    {
        SkipSpace();
        return Peek(0) switch
        {
            '/' => Name(),
            '(' => Literal(StringEnd()),
            '[' => List(),
            '<' when Peek(1) == '<' => Dictionary(),
            '<' => Literal(Find('>') + 1),
            _ => NumberOrReference(),
        };
    }

    /// <summary>Reads a word: what stands until the next space or delimiter.</summary>
    public string Word()
    {
        SkipSpace();
        var end = Position;
        while (end < pdf.Length && !IsEnd(pdf.Span[end]))
        {
            end++;
        }

        return end > Position ? Take(end) : throw Strange("word");
    }

    /// <summary>Reads a number that is not negative.</summary>
    public int Number() => int.TryParse(Word(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Strange("number");

    /// <summary>Reads a word, if it is the next one.</summary>
    public bool Accept(string word)
    {
        SkipSpace();
        var found = pdf.Span[Position..].StartsWith(Encoding.ASCII.GetBytes(word));
        Position += found ? word.Length : 0;
        return found;
    }

    private static bool IsEnd(byte letter) => Spaces.Contains((char)letter) || Delimiters.Contains((char)letter);

    private PdfValue.Name Name()
    {
        Position++;
        return new PdfValue.Name(IsEnd((byte)Peek(0)) ? string.Empty : Word());
    }

    private PdfValue.Literal Literal(int end) => new(Take(end));

    private PdfValue.List List()
    {
        Position++;
        var items = ImmutableArray.CreateBuilder<PdfValue>();
        while (!Accept("]"))
        {
            items.Add(Value());
        }

        return new PdfValue.List(items.ToImmutable());
    }

    private PdfValue.Dictionary Dictionary()
    {
        Position += 2;
        var entries = ImmutableSortedDictionary.CreateBuilder<string, PdfValue>(StringComparer.Ordinal);
        while (!Accept(">>"))
        {
            var key = Value() as PdfValue.Name ?? throw Strange("key");
            entries[key.Text] = Value();
        }

        return new PdfValue.Dictionary(entries.ToImmutable());
    }

    // "12 0 R" begins like a number; only what follows tells.
    private PdfValue NumberOrReference()
    {
        var word = Word();
        var after = Position;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Accept("0") && Accept("R") && IsEnd((byte)Peek(0)))
        {
            return new PdfValue.Reference(number);
        }

        Position = after;
        return new PdfValue.Literal(word);
    }

    // Brackets nest in a string unless a backslash stands before them.
    private int StringEnd()
    {
        var depth = 0;
        for (var at = Position; at < pdf.Length; at++)
        {
            switch (pdf.Span[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at + 1;
            }
        }

        throw Strange("end of a string");
    }

    private int Find(char letter)
    {
        var found = pdf.Span[Position..].IndexOf((byte)letter);
        return found < 0 ? throw Strange($"\"{letter}\"") : Position + found;
    }

    private void SkipSpace()
    {
        while (Position < pdf.Length && Spaces.Contains(Peek(0)))
        {
            Position++;
        }
    }

    // Past the end there is nothing but space.
    private char Peek(int ahead) => Position + ahead < pdf.Length ? (char)pdf.Span[Position + ahead] : ' ';

    private string Take(int end)
    {
        var text = Encoding.Latin1.GetString(pdf.Span[Position..end]);
        Position = end;
        return text;
    }

    private InvalidDataException Strange(string wanted) => new($"the PDF has no {wanted} at byte {Position}");
}
