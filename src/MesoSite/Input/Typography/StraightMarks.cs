namespace MesoSite.Input.Typography;

/// <summary>Finds <c>"</c> and <c>'</c>, which keyboards have and no language sets.</summary>
internal static class StraightMarks
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions) =>
        passage.Text.AsSpan().ContainsAny('"', '\'') ? Slips(passage, conventions) : [];

    private static IEnumerable<Slip> Slips(Passage passage, Conventions conventions)
    {
        for (var index = passage.Text.AsSpan().IndexOfAny('"', '\''); index >= 0 && index < passage.Text.Length; index++)
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
        var (before, after, pair) = (passage.At(index - 1), passage.At(index + 1), conventions.Quotations[0]);
        if (passage.Text[index] == '\'' && char.IsLetter(before) && !conventions.IsTight)
        {
            return conventions.Apostrophe;
        }

        // In a Hebrew word it is the sign of an abbreviation; after a number it says feet or inches, minutes or seconds.
        var isAbbreviation = conventions.Locale.Script == "Hebr" && char.IsLetter(before) && char.IsLetter(after);
        var isUnit = char.IsDigit(before) && !char.IsLetterOrDigit(after);
        return isAbbreviation || isUnit ? null : $"{pair.Start}…{pair.End}";
    }
}
