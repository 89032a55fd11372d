namespace MesoSite.Input.Typography;

/// <summary>Finds questions and exclamations whose mark at the start or at the end is missing, where a language has both.</summary>
internal static class OpeningSlips
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        if (!conventions.OpensQuestions)
        {
            yield break;
        }

        var open = new Stack<int>();
        for (var index = 0; index < passage.Text.Length; index++)
        {
            var mark = passage.Text[index];
            if (mark is '¿' or '¡')
            {
                open.Push(index);
            }
            else if (mark is '?' or '!' && !open.TryPop(out _))
            {
                // A sentence that asks and exclaims may begin with one mark and end with the other, so either will do.
                yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, mark.ToString(), mark == '?' ? "¿" : "¡"));
            }
        }

        foreach (var index in open)
        {
            var mark = passage.Text[index];
            yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, mark.ToString(), mark == '¿' ? "?" : "!"));
        }
    }
}
