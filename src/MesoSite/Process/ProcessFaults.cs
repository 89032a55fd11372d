using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Process;

/// <summary>The faults of the process phase. One method a code; the hundreds group them: texts, templates, addresses.</summary>
internal static class ProcessFaults
{
    public static Diagnostic UnknownDirective(SourceSpan span, string written, IEnumerable<string> known) =>
        Error("MS2101", span, $"there is no directive {written}", DidYouMean.Hint(written, known));

    public static Diagnostic UnknownAttribute(SourceSpan span, string directive, string attribute, IEnumerable<string> known) =>
        Error("MS2102", span, $"{directive} has no attribute \"{attribute}\"", known.Any() ? DidYouMean.Hint(attribute, known) : "it takes none: remove the braces");

    public static Diagnostic MissingAttribute(SourceSpan span, string directive, string expected) =>
        Error("MS2103", span, $"{directive} needs {expected}", $"write it as {directive}{{{expected}=…}}");

    public static Diagnostic UnknownFact(SourceSpan span, string path, IEnumerable<string> known) =>
        Error("MS2104", span, $"there is no fact \"{path}\"", DidYouMean.Hint(path, known));

    public static Diagnostic UnknownName(SourceSpan span, string what, string id, IEnumerable<string> known) =>
        Error("MS2105", span, $"there is no {what} \"{id}\"", DidYouMean.Hint(id, known));

    public static Diagnostic BlockInsideLine(SourceSpan span, string name) =>
        Error("MS2106", span, $"\"{name}\" fills a line of its own and cannot stand in this text", "use it in an article, alone on its line");

    public static Diagnostic HardToRead(SourceSpan span, string article, string score, string limit, Located<string> hardest) =>
        Warning("MS2107", span, $"{article} is hard to read: {score}; the limit is {limit}", "shorten and simplify; `mesosite translations reading` lists the hardest sentences", hardest);

    public static Diagnostic WithoutSortKey(SourceSpan span, IReadOnlyCollection<string> names) =>
        Warning("MS2108", span, $"no letter says where these names stand in the list from A to Z: {string.Join(", ", names)}", "add to `search:`, under `sort:`, what each is sorted by, such as its pinyin; until then they stand at the end");

    public static Diagnostic SortKeyWithoutUse(SourceSpan span, string name, IEnumerable<string> known) =>
        Warning("MS2109", span, $"the list from A to Z has no name \"{name}\"", DidYouMean.Hint(name, known));

    public static Diagnostic HtmlAttribute(SourceSpan span, string element, string attribute) =>
        Warning("MS2110", span, $"the attribute {attribute} of <{element}> is left out", "of HTML a text may have the attributes title, lang and dir");

    public static Diagnostic BrokenLink(SourceSpan span, string target, IEnumerable<string> known) =>
        Error("MS2201", span, $"the link \"{target}\" leads nowhere", DidYouMean.Hint(target, known));

    public static Diagnostic BrokenAnchor(SourceSpan span, string target, string anchor, IEnumerable<string> known) =>
        Error("MS2202", span, $"{target} has no section \"{anchor}\"", DidYouMean.Hint(anchor, known));

    public static Diagnostic ForbiddenScheme(SourceSpan span, string target) =>
        Error("MS2203", span, $"a link to \"{target}\" is not allowed", "link to article:…, effect:…, page:…, https://…, tel:… or mailto:…");

    public static Diagnostic MissingPicture(SourceSpan span, string path, IEnumerable<string> known) =>
        Error("MS2204", span, $"there is no picture \"{path}\" beside the article", DidYouMean.Hint(path, known));

    public static Diagnostic MissingAlt(SourceSpan span) =>
        Error("MS2205", span, "the picture has no description", "say in the square brackets what it shows: ![a bruise that fades](bruise.png)");

    public static Diagnostic RemotePicture(SourceSpan span, string path) =>
        Error("MS2206", span, $"the picture \"{path}\" is not beside the article", "pictures are local files, so that no request leaves the site: copy it beside the article and name the file");

    public static Diagnostic AddressTaken(SourceSpan span, string path) =>
        Error("MS2207", span, $"two pages would have the address {path}", "choose another alias");

    public static Diagnostic MissingTemplate(string path) =>
        Error("MS2301", null, $"the theme has no template {path}", "add the file, or copy it from the shipped theme");

    public static Diagnostic TemplateSyntax(SourceSpan span, string reason) =>
        Error("MS2302", span, $"the template cannot be read: {reason}", "theme/README.md says what a template may write");

    public static Diagnostic TemplateBinding(SourceSpan span, string name) =>
        Error("MS2303", span, $"the template asks for \"{name}\", which it is not given", "theme/README.md lists what each template is given");

    public static Diagnostic TemplateRuntime(SourceSpan span, string reason) =>
        Error("MS2304", span, $"the template failed: {reason}", "check the names of components and helpers in it");

    public static Diagnostic RawMarkup(SourceSpan span) =>
        Error("MS2305", span, "{{{ }}} and {{& }} would print text as markup", "use {{prose x}} for prose, {{x}} for anything else");

    public static Diagnostic MissingWord(SourceSpan? span, string key, IEnumerable<string> known) =>
        Error("MS2306", span, $"the theme has no words for \"{key}\"", $"add `{key}:` to the theme's locales; {DidYouMean.Hint(key, known)}");

    public static Diagnostic MissingIcon(SourceSpan span, string name, IEnumerable<string> known) =>
        Error("MS2307", span, $"the theme has no icon \"{name}\"", DidYouMean.Hint(name, known));

    public static Diagnostic UnquotedAttribute(SourceSpan span) =>
        Error("MS2308", span, "the value of this attribute is not in double quotes", "write attribute=\"{{value}}\": outside of double quotes a space or an apostrophe would begin a new attribute");

    public static Diagnostic UnsafeAttribute(SourceSpan span, string attribute) =>
        Error("MS2311", span, $"this cannot stand in {attribute}=\"…\"", "on… and style take no values; an address is a value by itself, or begins with https:, http:, tel: or mailto:");

    public static Diagnostic UnsafeAddress(SourceSpan span, string address) =>
        Error("MS2312", span, $"the address \"{address}\" has a scheme that is not allowed", "an address in a template is relative, or begins with https:, http:, tel: or mailto:");

    public static Diagnostic TemplateWithoutEnd(string template, int steps, int letters) =>
        Error("MS2313", null, $"{template} makes too much of a page: more than {steps} steps or {letters} characters", "look for loops inside loops and for components that hold themselves");

    public static Diagnostic UnfilledPlaceholder(SourceSpan? span, string key, string placeholder) =>
        Error("MS2309", span, $"the words for \"{key}\" hold {{{placeholder}}}, which is not given here", "remove the placeholder, or give it a value in the template");

    public static Diagnostic BranchNameTaken(SourceSpan span, string id) =>
        Error("MS2310", span, $"the branch \"{id}\" would lie where the site has something else", "rename its file: a branch lies in a folder of its id");
}
