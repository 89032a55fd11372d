namespace MesoSite.Input.Typography;

/// <summary>Finds Latin script's marks beside letters of a script that has its own.</summary>
internal static class ForeignMarks
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        for (var index = 0; index < passage.Text.Length; index++)
        {
            if (conventions.OwnMarks.TryGetValue(passage.Text[index], out var own) && StandsByOwnLetters(passage, index, conventions))
            {
                var found = passage.Text[index];
                yield return new Slip(index, 1, span => InputFaults.MarkOfOtherScript(span, found, own));
            }
        }
    }

    // A full stop belongs to what is before it alone: "Dr. 王". A comma in a number, and a mark in words of Latin script, are as they should be.
    private static bool StandsByOwnLetters(Passage passage, int index, Conventions conventions)
    {
        var (before, after) = (passage.Before(index), passage.After(index));
        return ScriptLetters.Has(conventions.Locale.Script, before) || (passage.Text[index] != '.' && ScriptLetters.Has(conventions.Locale.Script, after));
    }
}
