using System.Buffers;
using MesoSite.Core;

namespace MesoSite.Input.Typography;

/// <summary>Finds spaces where no language has any: two in a row, one before a comma, one between the signs of a script without spaces.</summary>
internal static class StraySpaces
{
    private const string ClosingMarks = ".,;:!?،؛؟";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(WhiteSpace.ButLineFeed);

    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        for (var index = Next(passage.Text, 1); index >= 0; index = Next(passage.Text, index + 1))
        {
            // The first of several spaces speaks for all.
            if (Passage.IsSpace(passage.Text[index - 1]))
            {
                continue;
            }

            var (before, after) = (passage.Text[index - 1], passage.After(index));
            var length = LengthAt(passage, index);
            if (length > 1 && after != '\n')
            {
                yield return new Slip(index, length, span => InputFaults.StraySpace(span, "here are several spaces in a row", "leave one"));
            }
            else if (IsClosing(passage, index + length) && !conventions.Spacings.Any(spacing => spacing.Mark == after))
            {
                yield return new Slip(index, length + 1, span => InputFaults.StraySpace(span, $"a space stands before {after}", "remove it"));
            }
            else if (conventions.IsTight && IsTight(before, conventions) && IsTight(after, conventions))
            {
                // With the signs around it, for a line end alone cannot be pointed to.
                yield return new Slip(index - 1, 3, span => InputFaults.StraySpace(span, "a space stands between signs that are set without", "remove it; the end of a line is a space too, so write a paragraph in one line"));
            }
        }
    }

    // Where the next space is; -1 where there is none.
    private static int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(Spaces) : -1;
        return found < 0 ? -1 : from + found;
    }

    private static int LengthAt(Passage passage, int index)
    {
        var end = index;
        while (Passage.IsSpace(passage.At(end)))
        {
            end++;
        }

        return end - index;
    }

    // ".5" and ".com" have no full stop.
    private static bool IsClosing(Passage passage, int index) =>
        ClosingMarks.Contains(passage.At(index), StringComparison.Ordinal) && !char.IsLetterOrDigit(passage.At(index + 1)) && passage.At(index + 1) != passage.At(index);

    private static bool IsTight(char character, Conventions conventions) =>
        ScriptLetters.Has(conventions.Locale.Script, character) || character == '、' || conventions.Marks!.Own.Contains(character, StringComparison.Ordinal);
}
