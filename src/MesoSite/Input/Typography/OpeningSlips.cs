using System.Buffers;

namespace MesoSite.Input.Typography;

/// <summary>Finds questions and exclamations whose mark at the start or at the end is missing, where a language has both.</summary>
internal static class OpeningSlips
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("¿¡?!");

    public static IEnumerable<Slip> In(Passage passage, Conventions conventions) =>
        conventions.OpensQuestions && passage.Text.AsSpan().ContainsAny(Marks) ? Slips(passage) : [];

    private static IEnumerable<Slip> Slips(Passage passage)
    {
        var open = new List<int>();
        for (var index = 0; index < passage.Text.Length; index++)
        {
            var mark = passage.Text[index];
            if (mark is '¿' or '¡')
            {
                open.Add(index);
            }
            else if (mark is '?' or '!' && open.Count == 0)
            {
                yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, mark.ToString(), mark == '?' ? "¿" : "¡"));
            }
            else if (mark is '?' or '!')
            {
                // A sentence that asks and exclaims may begin with one mark and end with the other, so either will do.
                open.RemoveAt(open.Count - 1);
            }
        }

        foreach (var index in open)
        {
            var mark = passage.Text[index];
            yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, mark.ToString(), mark == '¿' ? "?" : "!"));
        }
    }
}
