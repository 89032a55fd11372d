using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Typography;

namespace MesoSite.Input.Checks;

/// <summary>Every text is written with the marks, the spaces and the script of its language.</summary>
internal static class Punctuation
{
    private static readonly Func<Passage, Conventions, IEnumerable<Slip>>[] Rules =
    [
        StraightMarks.In, QuotationSlips.In, SpacingSlips.In, OpeningSlips.In, ForeignMarks.In, StraySpaces.In, RepeatedMarks.In,
    ];

    public static void Check(SiteContent content, DiagnosticBag bag) => Parallelism.Map(content.Languages, language =>
    {
        var conventions = Conventions.Of(language.Tag);
        foreach (var text in language.Texts.Where(text => text.IsWritten))
        {
            Check(text, language.Tag, conventions, bag);
        }

        return language.Tag;
    });

    /// <summary>Checks one text.</summary>
    public static void Check(AuthoredText text, string language, Conventions conventions, DiagnosticBag bag)
    {
        var passages = PassagesFromText.Translate(text.Text);
        foreach (var passage in passages)
        {
            foreach (var rule in Rules)
            {
                foreach (var slip in rule(passage, conventions))
                {
                    var start = passage.OffsetOf(slip.Index);
                    bag.Add(slip.Fault(text.SpanOf(start, passage.OffsetOf(slip.Index + slip.Length - 1) + 1 - start)));
                }
            }
        }

        if (ScriptLetters.AreMostlyOthers(conventions.Locale.Script, passages.Select(passage => passage.Text)))
        {
            bag.Add(InputFaults.TextOfOtherScript(text.Span, language));
        }
    }
}
