namespace MesoSite.Input.Typography;

/// <summary>Finds Latin script's marks beside letters of a script that has its own.</summary>
internal static class ForeignMarks
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions) =>
        conventions.Marks is { } marks && marks.Next(passage.Text, 0) >= 0 ? Slips(passage, marks, conventions) : [];

    private static IEnumerable<Slip> Slips(Passage passage, ScriptMarks marks, Conventions conventions)
    {
        for (var index = marks.Next(passage.Text, 0); index >= 0; index = marks.Next(passage.Text, index + 1))
        {
            if (marks.InPlaceOf(passage.Text[index]) is { } own && StandsByOwnLetters(passage, index, conventions.Locale.Script))
            {
                var found = passage.Text[index];
                yield return new Slip(index, 1, span => InputFaults.MarkOfOtherScript(span, found, own));
            }
        }
    }

    // A full stop belongs to what is before it alone: "Dr. 王". A comma in a number, and a mark in words of Latin script, are as they should be.
    private static bool StandsByOwnLetters(Passage passage, int index, string script) =>
        ScriptLetters.Has(script, passage.Before(index)) || (passage.Text[index] != '.' && ScriptLetters.Has(script, passage.After(index)));
}
