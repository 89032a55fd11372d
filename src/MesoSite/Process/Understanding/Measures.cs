using System.Globalization;

namespace MesoSite.Process.Understanding;

/// <summary>What a machine can say of a handout. Bounds without a source are ours; each reason names its bound.</summary>
internal static class Measures
{
    // About a minute: adults read some 240 words of English a minute (Brysbaert, Journal of Memory and Language 2019), and some 260 characters of Chinese.
    private const int MostWordsASection = 250;
    private const int MostCharactersASection = 300;

    private const int FewestSections = 3;
    private const int MostColumns = 5;

    public static Judgement ReadingLevel(Handout handout)
    {
        if (handout.Limit is not { } limit || handout.Counts.Words == 0)
        {
            return Judgement.ForPerson;
        }

        var formula = handout.Measure.First;
        var score = formula.Shown(handout.Counts);
        return Judgement.If(formula.Keeps(score, limit), string.Create(CultureInfo.InvariantCulture, $"{formula.Name}: {score}; the limit is {limit} ({formula.Unit})"));
    }

    public static Judgement MedicalNames(Handout handout) => handout.MedicalNames.IsEmpty
        ? Judgement.ForPerson
        : Judgement.If(
            handout.BareMedicalNames.IsEmpty,
            handout.BareMedicalNames.IsEmpty
                ? $"{Count(handout.MedicalNames.Length, "medical name")} of the data, each in brackets or beside its everyday name: {string.Join(", ", handout.MedicalNames)}"
                : $"without an everyday name: {string.Join(", ", handout.BareMedicalNames)}");

    public static Judgement ShortSections(Handout handout)
    {
        var most = handout.Measure.CountsCharacters ? MostCharactersASection : MostWordsASection;
        var longest = handout.Sections.Max(section => section.Words);
        return Judgement.If(longest <= most, $"the longest of {handout.Sections.Length} sections has {Count(longest, Unit(handout))}, the limit is {most}");
    }

    public static Judgement Headings(Handout handout)
    {
        var headings = handout.Sections.Length - 1;
        return Judgement.If(headings >= FewestSections, $"{Count(headings, "heading")}, one for each {handout.Counts.Words / Math.Max(1, headings)} {Unit(handout)}s; at least {FewestSections} are wanted");
    }

    public static Judgement Summary(Handout handout) => handout.CountOf("summary") > 0
        ? Judgement.Met(handout.BoxesBeforeHeading.Contains("summary") ? "a box of key points, before the first heading" : "a box of key points")
        : Judgement.NotMet("no box of key points (:::summary)");

    /// <summary>Another kind of beginning may do as well, and is for a person.</summary>
    public static Judgement SummaryFirst(Handout handout) =>
        handout.BoxesBeforeHeading.Contains("summary") ? Judgement.Met("a box of key points stands before the first heading") : Judgement.ForPerson;

    public static Judgement VisualCues(Handout handout)
    {
        var boxes = handout.CountOf("care-card", "inset", "summary", "emergency");
        return Judgement.If(boxes + handout.Lists + handout.Strong > 0, $"{Count(boxes, "box", "boxes")}, {Count(handout.Lists, "list")}, {Count(handout.Strong, "passage")} in bold");
    }

    public static Judgement Lists(Handout handout) =>
        Judgement.If(handout.Lists + handout.CountOf("red-flags", "aftercare") > 0, $"{Count(handout.Lists, "list")} of the author's, {handout.CountOf("red-flags", "aftercare")} made from data");

    /// <summary>An action may also stand in a sentence, which only a person can tell.</summary>
    public static Judgement Actions(Handout handout)
    {
        var (cards, steps) = (handout.CountOf("care-card", "emergency"), handout.CountOf("aftercare"));
        return cards + steps + handout.Phones > 0
            ? Judgement.Met($"{Count(cards, "card")} and boxes that say where to turn, {Count(steps, "list")} of aftercare, {Count(handout.Phones, "telephone")} in the text")
            : Judgement.ForPerson;
    }

    public static Judgement Steps(Handout handout)
    {
        var (numbered, steps) = (handout.NumberedLists, handout.CountOf("aftercare"));
        return numbered + steps > 0 ? Judgement.Met($"{Count(numbered, "numbered list")}, {Count(steps, "list")} of aftercare") : Judgement.ForPerson;
    }

    public static Judgement Tools(Handout handout)
    {
        var tools = handout.CountOf("aftercare", "questions", "timeline");
        return tools > 0 ? Judgement.Met($"{Count(tools, "checklist, list of questions or timeline", "checklists, lists of questions or timelines")}") : Judgement.ForPerson;
    }

    /// <summary>Whether a table that an author drew has a title is for a person.</summary>
    public static Judgement VisualsLabelled(Handout handout)
    {
        var made = handout.CountOf("effects", "timeline");
        return handout.Pictures + made + handout.TableColumns.Length == 0 ? NoVisual
            : handout.TableColumns.IsEmpty ? Judgement.Met($"{Count(handout.Pictures, "picture")}, each with a description; {Count(made, "table")} made from data, each with a title")
            : Judgement.ForPerson;
    }

    public static Judgement SimpleTables(Handout handout)
    {
        // Those made from data have four columns with short heads.
        var made = handout.CountOf("effects");
        var columns = handout.TableColumns.Append(made > 0 ? 4 : 0).Max();
        return columns == 0
            ? Judgement.DoesNotApply("no table")
            : Judgement.If(columns <= MostColumns, $"{Count(made + handout.TableColumns.Length, "table")} of at most {columns} columns with heads; the limit is {MostColumns}");
    }

    /// <summary>Nothing to judge where there is nothing to see.</summary>
    public static Judgement OfVisuals(Handout handout) =>
        handout.Pictures + handout.CountOf("effects", "timeline") + handout.TableColumns.Length == 0 ? NoVisual : Judgement.ForPerson;

    /// <summary>Nothing to judge without a picture.</summary>
    public static Judgement OfPictures(Handout handout) =>
        handout.Pictures + handout.CountOf("timeline") == 0 ? Judgement.DoesNotApply("no picture") : Judgement.ForPerson;

    private static Judgement NoVisual => Judgement.DoesNotApply("no picture, no timeline and no table");

    private static string Unit(Handout handout) => handout.Measure.CountsCharacters ? "character" : "word";

    private static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
