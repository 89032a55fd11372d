namespace MesoSite.Input.Typography;

/// <summary>Finds marks that stand twice, and dots for the mark of words left out.</summary>
internal static class RepeatedMarks
{
    private const string Marks = ".,;!?،؛؟，。、；：！？";

    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        for (var index = 1; index < passage.Text.Length; index++)
        {
            var mark = passage.Text[index];
            if (mark == passage.Text[index - 1] && Marks.Contains(mark, StringComparison.Ordinal))
            {
                var start = index - 1;
                while (passage.At(index) == mark)
                {
                    index++;
                }

                var (found, isEllipsis) = (passage.Text[start..index], index - start > 2 && mark is '.' or '。');
                yield return new Slip(start, found.Length, span => InputFaults.RepeatedMark(span, found, isEllipsis ? conventions.Ellipsis : found[..1]));
            }
        }
    }
}
