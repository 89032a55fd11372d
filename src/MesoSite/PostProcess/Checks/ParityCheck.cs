using System.Collections.Immutable;
using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Safety parity: section by section, a page says the same facts, telephone numbers and urgencies, as often, in every language.
/// Facts are compared by their value as it is authored, so that native digits and local forms count as equal.
/// </summary>
internal static class ParityCheck
{
    /// <summary>Checks the pages of all languages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="sourceLanguage">The language that the others are translated from.</param>
    /// <param name="bag">Takes the faults.</param>
    public static void Check(IEnumerable<PageSummary> pages, string sourceLanguage, DiagnosticBag bag)
    {
        var written = pages.Where(page => !page.Page.Places.IsEmpty).GroupBy(page => page.Path[(page.Page.Language.Length + 1)..]);
        foreach (var languages in written)
        {
            if (languages.FirstOrDefault(page => page.Page.Language == sourceLanguage) is { } source)
            {
                var said = Statements(source, source);
                foreach (var page in languages.Where(page => page != source))
                {
                    Compare(page, Statements(page, source), source, said, bag);
                }
            }
        }
    }

    /// <summary>What a page of the author's says in its main part; nothing of a page that stands outside the languages.</summary>
    public static ImmutableArray<PageStatement> StatementsOf(CheckedPage page) => page.Page.Places.IsEmpty
        ? []
        :
        [
            .. from element in Main(page).GetElementsByTagName("*")
               let heading = HeadingOf(element)
               let what = StatementOf(element)
               where heading is not null || what is not null
               select new PageStatement(heading, what),
        ];

    private static IElement Main(CheckedPage page) =>
        page.Parts.Landmarks.FirstOrDefault(landmark => landmark.Role == "main")?.Element ?? page.Elements[0];

    private static string? HeadingOf(IElement element) => element.LocalName is "h2" or "h3" && element.Id is { Length: > 0 } id ? id : null;

    private static void Compare(
        PageSummary page,
        Dictionary<(string Section, string What), int> here,
        PageSummary source,
        Dictionary<(string Section, string What), int> there,
        DiagnosticBag bag)
    {
        // A section that is known to be old is no longer among the places.
        var compared = page.Page.Places.Select(place => place.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in here.Keys.Union(there.Keys).Where(statement => compared.Contains(statement.Section)).Order())
        {
            var (count, expected) = (here.GetValueOrDefault(statement), there.GetValueOrDefault(statement));
            if (count != expected)
            {
                var section = statement.Section.Length == 0 ? page.Path : $"\"{statement.Section}\"";
                var other = new Located<string>($"the original says it {QualityFaults.Times(expected)}", Place(source, statement.Section));
                bag.Add(QualityFaults.Disparity(Place(page, statement.Section), section, page.Page.Language, statement.What, count, expected, other));
            }
        }
    }

    // How often each thing is said, by the section of the author's that it stands in.
    private static Dictionary<(string Section, string What), int> Statements(PageSummary page, PageSummary source)
    {
        var counts = new Dictionary<(string, string), int>();
        var sections = source.Page.Places.Select(place => place.Value).ToHashSet(StringComparer.Ordinal);
        var section = string.Empty;
        foreach (var (heading, what) in page.Statements)
        {
            section = heading is not null && sections.Contains(heading) ? heading : section;
            if (what is not null)
            {
                counts[(section, what)] = counts.GetValueOrDefault((section, what)) + 1;
            }
        }

        return counts;
    }

    private static SourceSpan Place(PageSummary page, string section) =>
        (page.Page.Places.FirstOrDefault(place => place.Value == section) ?? page.Page.Places[0]).Span;

    private static string? StatementOf(IElement element) => element.LocalName switch
    {
        "data" when ClassNames.Has(element, "fact") => $"the fact {element.GetAttribute("value")}",
        "a" when element.GetAttribute("href") is ['t', 'e', 'l', ':', ..] tel => $"the telephone {tel[4..]}",
        _ => ClassNames.FirstBeginningWith(element, "urgency-", except: "urgency-tag") is { } urgency
            ? $"the urgency {urgency[8..]}"
            : null,
    };
}
