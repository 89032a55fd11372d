using System.Text.RegularExpressions;

namespace MesoSite.Input.Typography;

/// <summary>Finds spaces where no language has any: two in a row, one before a comma, one between the signs of a script without spaces.</summary>
internal static partial class StraySpaces
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        foreach (Match match in Doubled().Matches(passage.Text))
        {
            yield return new Slip(match.Index, match.Length, span => InputFaults.StraySpace(span, "here are several spaces in a row", "leave one"));
        }

        foreach (Match match in BeforeMark().Matches(passage.Text))
        {
            var mark = passage.At(match.Index + match.Length);
            if (!conventions.Spacings.Any(spacing => spacing.Mark == mark))
            {
                yield return new Slip(match.Index, match.Length + 1, span => InputFaults.StraySpace(span, $"a space stands before {mark}", "remove it"));
            }
        }

        if (conventions.IsTight)
        {
            foreach (var match in Space().Matches(passage.Text).Where(match => IsOwn(passage.Before(match.Index + 1), conventions) && IsOwn(passage.After(match.Index), conventions)))
            {
                yield return new Slip(match.Index, 1, span => InputFaults.StraySpace(span, "a space stands between signs that are set without", "remove it; a line that goes on in the next one ends in a space too"));
            }
        }
    }

    private static bool IsOwn(char character, Conventions conventions) =>
        ScriptLetters.Has(conventions.Locale.Script, character) || conventions.OwnMarks.ContainsValue(character) || character == '、';

    [GeneratedRegex(@"(?<=\S)[ \u00A0\u202F]{2,}(?=\S)")]
    private static partial Regex Doubled();

    // ".5" and ".com" are no full stops.
    [GeneratedRegex(@"(?<=\S)[ \u00A0\u202F]+(?=[.,;:!?،؛؟](?:$|[\s\p{Pe}\p{Pf}]))")]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"(?<=\S) (?=\S)")]
    private static partial Regex Space();
}
