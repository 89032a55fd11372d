using System.Buffers;

namespace MesoSite.Input.Typography;

/// <summary>Finds marks that stand twice, and dots for the mark of words left out.</summary>
internal static class RepeatedMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;!?،؛؟，。、；：！？");

    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        for (var (start, end) = (Next(passage.Text, 0), 0); start >= 0; start = Next(passage.Text, end))
        {
            var mark = passage.Text[start];
            end = start + 1;
            while (passage.At(end) == mark)
            {
                end++;
            }

            if (end - start > 1)
            {
                var (found, isEllipsis) = (passage.Text[start..end], end - start > 2 && mark is '.' or '。');
                yield return new Slip(start, found.Length, span => InputFaults.RepeatedMark(span, found, isEllipsis ? conventions.Ellipsis : found[..1]));
            }
        }
    }

    // Where the next mark is; -1 where there is none.
    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Marks);
        return found < 0 ? -1 : from + found;
    }
}
