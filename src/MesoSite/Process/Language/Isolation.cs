using MesoSite.Cldr;

namespace MesoSite.Process.Language;

/// <summary>Values put into a sentence, kept from mixing with it where they run the other way (UAX #9, 2.7).</summary>
internal static class Isolation
{
    // First strong isolate and its end: they work where markup cannot stand, in titles and attributes too.
    private const char Start = '\u2068';
    private const char End = '\u2069';

    /// <summary>The value between two isolating characters where it has letters of the other direction; else the value itself.</summary>
    /// <param name="direction">The direction of the sentence.</param>
    /// <param name="value">The value: a name, a version, a length of time.</param>
    public static string Of(TextDirection direction, string value) =>
        value.Any(letter => char.IsLetter(letter) && IsRightToLeft(letter) != (direction == TextDirection.RightToLeft)) ? $"{Start}{value}{End}" : value;

    // The blocks of Hebrew, Arabic and their kin, and their presentation forms.
    private static bool IsRightToLeft(char letter) => letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
