namespace MesoSite.Input.Typography;

/// <summary>Finds <c>"</c> and <c>'</c>, which keyboards have and no language sets.</summary>
internal static class StraightMarks
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        for (var index = 0; index < passage.Text.Length; index++)
        {
            if (passage.Text[index] is '"' or '\'' && Expected(passage, index, conventions) is { } expected)
            {
                var found = passage.Text[index];
                yield return new Slip(index, 1, span => InputFaults.StraightMark(span, found, expected));
            }
        }
    }

    private static string? Expected(Passage passage, int index, Conventions conventions)
    {
        var (before, after) = (passage.At(index - 1), passage.At(index + 1));
        var (pair, isStraight) = (conventions.Quotations[0], passage.Text[index] == '"');
        if (char.IsLetter(before) && (char.IsLetter(after) || !isStraight))
        {
            // Inside a word it is an apostrophe; in Hebrew the sign of an abbreviation, in some languages a letter: left to those who know.
            return conventions.Apostrophe;
        }

        // After a number it says feet or inches, minutes or seconds.
        return char.IsDigit(before) && !char.IsLetterOrDigit(after) ? null : $"{pair.Start}…{pair.End}";
    }
}
