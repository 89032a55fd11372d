namespace MesoSite.Input.Typography;

/// <summary>Finds marks without the space that is their own, and with another one.</summary>
internal static class SpacingSlips
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions) => conventions.Spacings.IsEmpty ? [] : Slips(passage, conventions);

    private static IEnumerable<Slip> Slips(Passage passage, Conventions conventions)
    {
        foreach (var spacing in conventions.Spacings)
        {
            for (var index = passage.Text.IndexOf(spacing.Mark, StringComparison.Ordinal); index >= 0; index = passage.Text.IndexOf(spacing.Mark, index + 1))
            {
                var neighbour = passage.At(index + (spacing.IsBefore ? -1 : 1));
                if (Concerns(passage, index, spacing) && !IsRight(neighbour, spacing))
                {
                    var (found, side, start) = (Name(neighbour), spacing.IsBefore ? "before" : "after", index - (spacing.IsBefore && Passage.IsSpace(neighbour) ? 1 : 0));
                    var length = Passage.IsSpace(neighbour) ? 2 : 1;
                    yield return new Slip(start, length, span => InputFaults.WrongSpace(span, spacing.Mark, side, found, Name(spacing.Spaces[0])));
                }
            }
        }
    }

    private static bool IsRight(char neighbour, Spacing spacing) =>
        spacing.Spaces.Contains(neighbour, StringComparison.Ordinal) || (spacing.MayBeNone && !Passage.IsSpace(neighbour));

    // Not 10:30 nor (!), and of ?! only the first; nor what begins or ends the passage on that side.
    private static bool Concerns(Passage passage, int index, Spacing spacing)
    {
        var (before, after) = (passage.At(index - 1), passage.At(index + 1));
        return spacing.IsBefore
            ? before is not ('\n' or '(' or '?' or '!' or '¿' or '¡') && (spacing.Mark == '»' || !char.IsLetterOrDigit(after))
            : after != '\n';
    }

    private static string Name(char neighbour) => neighbour switch
    {
        '\u202F' => "a narrow no-break space (U+202F)",
        '\u00A0' => "a no-break space (U+00A0)",
        ' ' => "an ordinary space",
        _ when Passage.IsSpace(neighbour) => $"another space (U+{(int)neighbour:X4})",
        _ => "no space",
    };
}
