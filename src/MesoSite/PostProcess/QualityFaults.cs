using System.Globalization;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.PostProcess.Styles;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.PostProcess;

/// <summary>The faults of the finished pages. One method a code.</summary>
internal static class QualityFaults
{
    public static Diagnostic BrokenLink(SourceSpan? span, string page, string href) =>
        Error("MS3101", span, $"on {page}, the link \"{href}\" leads to a file that is not in the site", "check the link");

    public static Diagnostic BrokenAnchor(SourceSpan? span, string page, string href) =>
        Error("MS3102", span, $"on {page}, the link \"{href}\" leads to a place that its page does not have", "check what stands after the #");

    public static Diagnostic DuplicateId(SourceSpan? span, string page, string id) =>
        Error("MS3103", span, $"on {page}, the id \"{id}\" stands twice", "give headings in the article other ids than the theme's own, and use a directive with ids once a page");

    public static Diagnostic NoAlternative(SourceSpan? span, string page, string picture) =>
        Error("MS3104", span, $"on {page}, the picture \"{picture}\" has no alt attribute", "describe it, or write alt=\"\" where it only decorates");

    public static Diagnostic Headings(SourceSpan? span, string page, string heading) =>
        Error("MS3105", span, $"on {page}, the heading \"{heading}\" is more than one level below the one before it, or a second h1", "mend the levels: an article begins with ##, a template of the theme goes down one level at a time");

    public static Diagnostic ForbiddenScheme(SourceSpan? span, string page, string address) =>
        Error("MS3107", span, $"on {page}, the address \"{address}\" is not of a kind that a page may hold", "addresses are relative, or begin with https:, http:, tel: or mailto:");

    public static Diagnostic UnnamedScript(SourceSpan? span, string page) =>
        Error("MS3108", span, $"on {page}, a script is not named by its hash in the page's policy, so that browsers would not run it", "write a script as {{prose this}} for each of page.scripts, with nothing between the tags and the text");

    public static Diagnostic Unfilled(SourceSpan? span, string page, string placeholder) =>
        Draft("MS3109", span, $"on {page}, \"{placeholder}\" is still to be filled in", "write what belongs there, or remove it");

    public static Diagnostic ForeignEmergencyNumber(SourceSpan? span, string where, string number, string countries, string ownNumber) =>
        Error("MS3110", span, $"{where}, {number} is the emergency number of {countries}; {ownNumber}", "write :phone[emergency]; where it is no telephone number, make it a fact of the data");

    public static Diagnostic Promise(SourceSpan span, string words, string list) =>
        Error("MS3140", span, $"\"{words}\" promises what no treatment can keep", $"say what is known, and how well; where the sentence denies the promise, add its words to `allowed:` under `promise-words:` in {list}");

    public static Diagnostic NoEmergencyHelp(SourceSpan? span, string page, string what, string language, string ownNumber) =>
        Error("MS3141", span, $"on {page}, {what} stands before any emergency help in {language}", $"put the theme's emergency-strip or emergency-box first, with the number to tap: {ownNumber}");

    public static Diagnostic OtherLanguage(SourceSpan span, string language, string other) =>
        Warning("MS3144", span, $"this reads like \"{other}\", in a text of \"{language}\"", $"translate it; where it must stay so, such as a title, say less of it in one paragraph");

    public static Diagnostic OverdueReview(SourceSpan span, string what, Review review, int days, int? withdrawAfter) =>
        Warning(
            "MS3142",
            span,
            $"{review.By} reviewed {what} on {review.On:yyyy-MM-dd}; the next review was due {Ago(days)}",
            (withdrawAfter - days) switch
            {
                null => "have it reviewed, and write the new dates here",
                < 0 => "have it reviewed, and write the new dates here: what rests on it is withdrawn",
                var left => $"have it reviewed, and write the new dates here: a page that tells its facts is withdrawn in {Days(left.Value + 1)}",
            });

    public static Diagnostic Withdrawn(SourceSpan span, string target, Review review, int days) =>
        Warning("MS3143", span, $"{target} is withdrawn: the review by {review.By} that it rests on was due again {Ago(days)}", "in its place stands where to find help; have it reviewed, and write the new dates here");

    public static Diagnostic LowContrast(SourceSpan span, Located<string> of, string where, double ratio, decimal needed) =>
        Error(
            "MS3130",
            span,
            $"{of.Value} {where} has a contrast of {RoundedDown(ratio)}, and needs {needed.ToString(CultureInfo.InvariantCulture)}",
            "make one of the two lighter or darker",
            of with { Value = "the theme says here that they meet" });

    public static Diagnostic UnknownToken(SourceSpan? span, string token, IEnumerable<string> known) =>
        Error("MS3131", span, $"no style sheet of the theme sets --{token} on :root", known.Any() ? DidYouMean.Hint(token, known) : "set it in tokens.css");

    public static Diagnostic UnmeasuredColour(SourceSpan span, string token) =>
        Error("MS3132", span, $"no contrast is asked of the colour --{token}", "name it in contrast: of theme.yaml with what it meets, or in decorative: if it carries no meaning");

    public static Diagnostic UncomputableToken(SourceSpan span, string token, string expected) =>
        Error("MS3133", span, $"--{token} cannot be measured here", $"write {expected}");

    public static Diagnostic LiteralColour(SourceSpan span, string colour) =>
        Error("MS3134", span, $"the colour {colour} is written outside of the tokens, where it is not measured", "give it a name on :root in tokens.css, for light and for dark, and write var(--name) here");

    public static Diagnostic OtherFrameColour(Located<string> frame, string token, StyleDeclaration header) =>
        Error("MS3135", frame.Span, $"the browser's frame is {frame.Value}, and --{token} is another colour", "write the same colour in both", new Located<string>("the header's colour", header.Span));

    public static Diagnostic TargetTooSmall(SourceSpan span, double pixels, double least) =>
        Error("MS3136", span, $"what is tapped is {Pixels(pixels)} high, and needs {Pixels(least)} (WCAG 2.2, 2.5.8)", "set --target to 2.75rem");

    public static Diagnostic TargetSmall(SourceSpan span, double pixels, double good) =>
        Warning("MS3137", span, $"what is tapped is {Pixels(pixels)} high, and a thumb needs {Pixels(good)} (WCAG 2.2, 2.5.5)", "set --target to 2.75rem");

    public static Diagnostic TooHeavy(Budget budget, string what, int bytes, string parts, bool isSearch = false) =>
        Error(
            "MS3138",
            budget.Place,
            string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes:N0} bytes gzipped, and its budget is {budget.Bytes:N0}; {parts}"),
            $"{(isSearch ? "shorten the lists under `also:` and `search:` and the descriptions, which are its index" : "make it lighter")}, or set a larger budget under budgets: in site.yaml");

    public static Diagnostic OtherMarks(SourceSpan span, string language, string mark, int here, int there, Located<string> original) =>
        Error("MS3202", span, $"this text in {language} has {mark} {Times(here)}, but it is made from one that has it {Times(there)}", "keep every directive, link and {placeholder}, in the order that the sentence needs", original);

    public static Diagnostic OtherNumbers(SourceSpan span, string language, string here, string there, Located<string> original) =>
        Error("MS3203", span, $"this text in {language} has {here}, but it is made from one with {there}", "type the same numbers as the original, in figures or in words in both; better, refer to a fact", original);

    public static Diagnostic Disparity(SourceSpan span, string section, string language, string what, int here, int there, Located<string> source) =>
        Error(
            "MS3201",
            span,
            $"{section} says {what} {Times(here)} in {language}, and {Times(there)} in the language it is translated from",
            "a number, a telephone or an urgency is the same in every language: use the same directives in both",
            source);

    private static string Days(int count) => count == 1 ? "1 day" : $"{count} days";

    private static string Ago(int days) => $"{Days(days)} ago";

    /// <summary>"once", "3 times".</summary>
    public static string Times(int count) => count == 1 ? "once" : $"{count} times";

    // 4.498 is not 4.5.
    private static string RoundedDown(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Pixels(double pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels:0.##} px");

    public static Diagnostic ForeignRequest(SourceSpan? span, string where, string address) =>
        Error("MS3106", span, $"{where}, \"{address}\" would be loaded from elsewhere", "ship the file with the theme: no request leaves the site");

    public static Diagnostic MissingReference(SourceSpan? span, string page, string attribute, string id) =>
        Error("MS3111", span, $"on {page}, {attribute} refers to the id \"{id}\", which is not on the page", "write the id of an element of the same page");

    public static Diagnostic NoHeading(SourceSpan? span, string page, string what) =>
        Error("MS3112", span, $"on {page} there is {what}", "a heading says what is below it; for size alone, use a style");

    public static Diagnostic LandmarkCount(SourceSpan? span, string page, string role, string element, int count) =>
        Error("MS3113", span, $"on {page}, the landmark {role} stands {Times(count)}", $"write one <{element}>, outside of any article, section or nav");

    public static Diagnostic SameLandmarks(SourceSpan? span, string page, int count, string role, string name) =>
        Error("MS3114", span, name.Length == 0 ? $"on {page}, {count} landmarks {role} have no name" : $"on {page}, {count} landmarks {role} are named \"{name}\"", "tell them apart by aria-label or aria-labelledby");

    public static Diagnostic NoSkipLink(SourceSpan? span, string page) =>
        Error("MS3115", span, $"on {page}, the first link does not lead past the head of the page, to its main part", "begin the body with a link to the id of <main>");

    public static Diagnostic OutsideLandmarks(SourceSpan? span, string page, string text) =>
        Error("MS3116", span, $"on {page}, \"{Short(text)}\" stands in no landmark, where those who move by landmarks miss it", "put it into main, header, footer, nav or aside");

    public static Diagnostic NoName(SourceSpan? span, string page, string element, string? href) =>
        Error("MS3117", span, $"on {page}, {(href is null ? $"a <{element}>" : $"the link to \"{href}\"")} has no name that a screen reader could say", "give it words, an alternative text or an aria-label; a field has a label");

    public static Diagnostic SameName(SourceSpan? span, string page, string name, string first, string second) =>
        Error("MS3118", span, $"on {page}, two links \"{Short(name)}\" below one heading lead to different places: \"{first}\" and \"{second}\"", "say in each where it leads, or tell them apart by aria-describedby");

    public static Diagnostic EmptyName(SourceSpan? span, string page, string name) =>
        Error("MS3119", span, $"on {page}, \"{name}\" does not say where the link leads", "name what is there: a list of links is read without the sentences around them");

    public static Diagnostic Table(SourceSpan? span, string page, string name, string what) =>
        Error("MS3120", span, $"on {page}, {(name.Length == 0 ? "a table" : $"the table \"{Short(name)}\"")} {what}", "a screen reader says name and heads with each cell: write caption, th and scope; in an article, put the table below a heading");

    public static Diagnostic Language(SourceSpan? span, string page, string what, string help) => Error("MS3121", span, $"on {page}, {what}", help);

    public static Diagnostic Title(SourceSpan? span, string page, string what, string? other) =>
        Error("MS3122", span, $"{page} {what}{(other is null ? string.Empty : $", and so has {other}")}", "give each page of a language a <title> of its own");

    public static Diagnostic Leftover(SourceSpan? span, string page, string mark) =>
        Error("MS3123", span, $"on {page}, readers would see \"{Short(mark)}\"", "mend the braces, the directive or the Markdown: a space too many, or a mark that is not closed");

    public static Diagnostic OtherScript(SourceSpan? span, string page, string text, string language) =>
        Warning("MS3124", span, $"on {page}, \"{Short(text)}\" is not in the script of \"{language}\", the language that it is said to be in", "translate it; where it is right, mark it with lang, or as a name with <bdi>");

    public static Diagnostic UnlistedAddress(SourceSpan? span, string page, string address) =>
        Error("MS3125", span, $"on {page}, \"{address}\" leads out of the site to an address that nobody has listed", "check it, and write its beginning under outside-addresses in site.yaml, or cite it as a source");

    public static Diagnostic Markup(SourceSpan? span, string page, string what) =>
        Error("MS3126", span, $"on {page} there is {Short(what)}, which no page may hold", "write styles in a style sheet and scripts in a file of a component; nothing is framed, embedded or sent elsewhere");

    public static Diagnostic PageTooLarge(SourceSpan? span, string page, int depth, int elements) =>
        Error("MS3145", span, $"{page} has more than {elements} elements, or more than {depth} inside one another", "close what is open, or split the page; it was not checked");

    public static Diagnostic Policy(SourceSpan? span, string page, string what) =>
        Error("MS3127", span, $"on {page}, {what}", "write {{policy}} of the page's head into a <meta http-equiv>, right behind <meta charset>");

    public static Diagnostic NotMarked(SourceSpan? span, string page) =>
        Error("MS3151", span, $"on {page}, phones would not know a copy for one of this site's pages", "where the page's head has a worker, write <meta name=\"handout\" …> as the shipped theme does, or write `offline: off` in site.yaml");

    public static Diagnostic UnnamedDrawing(SourceSpan? span, string page) =>
        Error("MS3128", span, $"on {page}, a drawing (svg) has no name", "give it a <title> or an aria-label; where it only decorates, write aria-hidden=\"true\"");

    public static Diagnostic Direction(SourceSpan? span, string page, string element, string language, string direction, string found) =>
        Error("MS3129", span, $"on {page}, <{element}> is in \"{language}\", whose lines run {direction}, but here they run {found}", $"write dir=\"{direction}\" beside lang=\"{language}\"");

    private static string Short(string text)
    {
        const int most = 60;
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= most ? plain : plain[..most].TrimEnd() + "…";
    }
}
