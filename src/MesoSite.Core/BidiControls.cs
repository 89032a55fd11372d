using System.Buffers;

namespace MesoSite.Core;

/// <summary>Characters that nobody sees and that make others change their places (UAX #9; Boucher and Anderson, "Trojan Source", CVE-2021-42574).</summary>
public static class BidiControls
{
    /// <summary>Those that hold until another one ends them: embeddings, overrides and isolates, with their ends.</summary>
    public const string Spans = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Those that stand for a letter of a direction: what a keyboard of a right-to-left script types beside a mark.</summary>
    public const string Marks = "\u200E\u200F\u061C";

    private static readonly SearchValues<char> OfSpans = SearchValues.Create(Spans);

    /// <summary>Where the first of <see cref="Spans"/> stands in a text; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    public static int IndexOfSpan(ReadOnlySpan<char> text) => text.IndexOfAny(OfSpans);

    /// <summary>True for any of them.</summary>
    /// <param name="character">The character.</param>
    public static bool Has(char character) => Spans.Contains(character, StringComparison.Ordinal) || Marks.Contains(character, StringComparison.Ordinal);
}
