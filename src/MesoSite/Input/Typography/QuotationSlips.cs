using System.Buffers;

namespace MesoSite.Input.Typography;

/// <summary>Finds quotation marks of other languages, and those without their partner in the same passage.</summary>
internal static class QuotationSlips
{
    // Unicode's quotation marks (property Quotation_Mark), but for the straight ones and those of book titles.
    private static readonly SearchValues<char> Marks = SearchValues.Create("«»‘’‚‛“”„‟‹›「」『』〝〞〟﹁﹂﹃﹄");

    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        var pairs = conventions.Quotations;
        var open = new Stack<(int Index, string End)>();
        for (var index = 0; index < passage.Text.Length; index++)
        {
            if (!Marks.Contains(passage.Text[index]))
            {
                continue;
            }

            var mark = passage.Text[index].ToString();
            if (open.TryPeek(out var last) && last.End == mark)
            {
                open.Pop();
            }
            else if (pairs.FirstOrDefault(pair => pair.Start == mark && !IsApostrophe(mark, passage, index)) is { } pair)
            {
                open.Push((index, pair.End));
            }
            else if (pairs.FirstOrDefault(pair => pair.End == mark) is { } ended)
            {
                if (!IsApostrophe(mark, passage, index))
                {
                    yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, mark, ended.Start));
                }
            }
            else if (!IsApostrophe(mark, passage, index))
            {
                yield return new Slip(index, 1, span => InputFaults.ForeignQuotation(span, mark, $"{pairs[0].Start}…{pairs[0].End}"));
            }
        }

        foreach (var (index, end) in open)
        {
            yield return new Slip(index, 1, span => InputFaults.UnpairedMark(span, passage.Text[index].ToString(), end));
        }
    }

    // U+2019 is both; after a letter it may be either, and says nothing. At the start of a word it stands for letters left out.
    private static bool IsApostrophe(string mark, Passage passage, int index) =>
        mark == "’" && (char.IsLetterOrDigit(passage.At(index - 1)) || char.IsLetterOrDigit(passage.At(index + 1)));
}
