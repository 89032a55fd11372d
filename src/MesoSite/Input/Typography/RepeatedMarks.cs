using System.Text.RegularExpressions;

namespace MesoSite.Input.Typography;

/// <summary>Finds marks that stand twice, and dots for the mark of words left out.</summary>
internal static partial class RepeatedMarks
{
    public static IEnumerable<Slip> In(Passage passage, Conventions conventions)
    {
        foreach (Match match in Repeated().Matches(passage.Text))
        {
            var isEllipsis = match.Length > 2 && match.Value[0] is '.' or '。';
            var expected = isEllipsis ? conventions.Ellipsis : match.Value[..1];
            yield return new Slip(match.Index, match.Length, span => InputFaults.RepeatedMark(span, match.Value, expected));
        }
    }

    [GeneratedRegex(@"([.,;:!?،؛؟，。、；：！？])\1+")]
    private static partial Regex Repeated();
}
