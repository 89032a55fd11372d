using System.Text.RegularExpressions;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// No text, and no template of the theme, has another country's emergency number typed into it. Numbers of the data may be the same figures:
/// a page has them from facts, so that what is written is looked at, and not the page.
/// </summary>
internal static partial class EmergencyNumbersInTexts
{
    public static void Check(SiteContent content, ForeignNumbers foreign, DiagnosticBag bag)
    {
        foreach (var text in content.Languages.SelectMany(language => language.Texts))
        {
            Check(text.Text, TextHoldings.WithoutMarks, text.SpanOf, foreign, bag);
        }

        foreach (var template in content.Theme.Templates)
        {
            Check(template.Text, WithoutTags, template.Span, foreign, bag);
        }
    }

    private static void Check(string text, Func<string, string> plain, Func<int, int, SourceSpan> place, ForeignNumbers foreign, DiagnosticBag bag)
    {
        // Most texts have no such figures at all, and need not be taken apart.
        if (foreign.In(text).Any())
        {
            foreach (var (offset, length, number) in foreign.In(plain(text)))
            {
                bag.Add(QualityFaults.ForeignEmergencyNumber(place(offset, length), "in this text", number, foreign.CountriesOf(number)!, foreign.OwnNumber));
            }
        }
    }

    // Also what a helper is given, and the figures of a drawing.
    private static string WithoutTags(string template) => Tag().Replace(template, match => new string(' ', match.Length));

    [GeneratedRegex(@"\{\{[^}]*\}\}|<[^<>]*>")]
    private static partial Regex Tag();
}
