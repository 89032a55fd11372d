using System.Buffers;

namespace MesoSite.Input.Typography;

/// <summary>Finds quotation marks of other languages, and those without their partner in the same passage.</summary>
internal static class QuotationSlips
{
    // Unicode's quotation marks (property Quotation_Mark), but for the straight ones.
    private static readonly SearchValues<char> Marks = SearchValues.Create("«»‘’‚‛“”„‟‹›「」『』〝〞〟﹁﹂﹃﹄");

    public static IEnumerable<Slip> In(Passage passage, Conventions conventions) =>
        passage.Text.AsSpan().ContainsAny(Marks) ? Slips(passage, conventions) : [];

    private static IEnumerable<Slip> Slips(Passage passage, Conventions conventions)
    {
        var pairs = conventions.Quotations;
        var open = new List<Opened>();
        for (var index = passage.Text.AsSpan().IndexOfAny(Marks); index < passage.Text.Length; index++)
        {
            var letter = passage.Text[index];
            if (!Marks.Contains(letter))
            {
                continue;
            }

            var mark = letter.ToString();
            if (open.Count > 0 && open[^1].End == mark)
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (IsApostrophe(passage, index))
            {
                continue;
            }
            else if (pairs.FirstOrDefault(pair => pair.Start == mark) is { } begun)
            {
                open.Add(new Opened(index, begun.End));
            }
            else
            {
                var at = index;
                var ended = pairs.FirstOrDefault(pair => pair.End == mark);
                yield return new Slip(at, 1, span => ended is null
                    ? InputFaults.ForeignQuotation(span, mark, $"{pairs[0].Start}…{pairs[0].End}")
                    : InputFaults.UnpairedMark(span, mark, ended.Start));
            }
        }

        foreach (var (index, end) in open)
        {
            yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, passage.Text[index].ToString(), end));
        }
    }

    // U+2019 is also the apostrophe: between letters, at the end of a word and, for letters left out, at its start.
    private static bool IsApostrophe(Passage passage, int index) =>
        passage.Text[index] == '’' && (char.IsLetterOrDigit(passage.At(index - 1)) || char.IsLetterOrDigit(passage.At(index + 1)));

    private sealed record Opened(int Index, string End);
}
