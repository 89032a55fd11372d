using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Safety parity of what is written: each text of a translation has the directives, the links, the placeholders and the numbers in figures of
/// the text that it was made from, in whatever order its language puts them. Native digits count as their values.
/// </summary>
internal static class TextParity
{
    public static void Check(SiteContent content, DiagnosticBag bag)
    {
        var source = content.Source.Texts.ToDictionary(text => text.Key, text => (Holds: TextHoldings.Of(text.Text), text.Span), StringComparer.Ordinal);
        foreach (var language in content.Languages.Where(language => language != content.Source))
        {
            // An old text is known to be old: it still says what its original said.
            foreach (var text in language.Texts.Where(text => !language.Standings.IsStale(text.Key)))
            {
                if (source.TryGetValue(text.Key, out var original))
                {
                    Compare(TextHoldings.Of(text.Text), original.Holds, text.Span, original.Span, language.Tag, bag);
                }
            }
        }
    }

    private static void Compare(TextHoldings text, TextHoldings original, SourceSpan span, SourceSpan originalSpan, string language, DiagnosticBag bag)
    {
        var source = new Located<string>("the text that it was made from", originalSpan);
        if (!text.HasNumbersOf(original))
        {
            bag.Add(QualityFaults.OtherNumbers(span, language, text.NumbersTold, original.NumbersTold, source));
        }

        foreach (var (mark, here, there) in text.OtherMarks(original))
        {
            bag.Add(QualityFaults.OtherMarks(span, language, mark, here, there, source));
        }
    }
}
