using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Input;

/// <summary>The faults of the input phase. One method a code; the hundreds group them: files, YAML, values, Markdown, references, typography.</summary>
internal static class InputFaults
{
    /// <summary>The code of what is still to be filled in.</summary>
    public const string UnfilledCode = "MS1204";

    private const int LongestName = 80;

    public static Diagnostic NoFolder(string path) =>
        Error("MS1001", null, $"there is no folder \"{path}\"", "run the command where input/ and theme/ are, or name them with --input and --theme");

    public static Diagnostic EmptyFolder(string path) =>
        Error("MS1002", null, $"the folder \"{path}\" is empty", "start from a copy of the shipped input/, or name another folder with --input");

    public static Diagnostic NotUtf8(SourceFile file, SourceSpan span) =>
        Error("MS1003", span, $"{file.DisplayPath} is not UTF-8 text", "save the file with the encoding UTF-8");

    public static Diagnostic FileTooLarge(string path, long bytes, long limit) =>
        Error("MS1004", null, $"{path} has {bytes} bytes; the limit is {limit}", "split the text, or make the picture smaller");

    public static Diagnostic UnreadableFile(string path, string reason) =>
        Error("MS1005", null, $"{path} cannot be read: {reason}", "check that the file is there and that you may read it");

    public static Diagnostic MissingFile(string path, string purpose) =>
        Error("MS1006", null, $"{path} is missing", purpose);

    public static Diagnostic StrayFile(string path) =>
        Warning("MS1007", null, $"nothing reads {path}", "check its name and its folder, or remove it; it is not published");

    public static Diagnostic UnsafeDrawing(SourceSpan span, string found) =>
        Warning("MS1008", span, $"the drawing holds \"{found}\", which is left out", "an SVG is published without what runs, moves or loads: look at it, or export it as a plain drawing");

    public static Diagnostic UnsafeScript(SourceSpan span, string found) =>
        Error("MS1009", span, $"the script holds \"{found}\", which would end it or hide it where it stands in a page", "write it in two parts, such as \"<\" + \"/script\"");

    public static Diagnostic UnknownRevision(string revision, string reason) =>
        Error("MS1010", null, $"\"{revision}\" is no folder, and git finds no commit of that name{(reason.Length == 0 ? string.Empty : $": {reason}")}", "name a folder, or a commit, tag or branch of the repository that the input is in");

    public static Diagnostic TooManyFiles(string folder, int limit) =>
        Error("MS1020", null, $"the folder \"{folder}\" holds more than {limit} files", "name the right folder, or take out what does not belong to the site");

    public static Diagnostic TreeTooLarge(string folder, long limit) =>
        Error("MS1021", null, $"the files in \"{folder}\" have more than {limit} bytes together", "make pictures smaller, or take out what does not belong to the site");

    public static Diagnostic FileName(string path, string reason) =>
        Error("MS1022", null, $"{path} has a name that cannot be used: {reason}", "rename it; letters of any language, digits, hyphens and full stops inside are fine");

    public static Diagnostic NamesAlike(string path, string other) =>
        Error("MS1023", null, $"{path} and {other} differ in capitals alone", "rename one: on Windows and on a Mac they would be the same file");

    public static Diagnostic OtherFormat(string path, string? format) =>
        Error("MS1024", null, $"{path} is {(format is null ? "no picture" : $"a {format} picture")}, whatever its name says", format is null ? "export it anew, or remove it" : $"rename it so that it ends in {format}, or convert it");

    public static Diagnostic PictureSize(string path, int width, int height, int side, int megapixels) =>
        Error("MS1025", null, $"{path} has {width} × {height} pixels", $"the limits are {side} pixels a side and {megapixels} million in all, and a phone shows about 1000 a side: make it smaller");

    public static Diagnostic NoPictureSize(string path) =>
        Error("MS1026", null, $"{path} is damaged: it does not say how large it is", "export it anew");

    public static Diagnostic NoDrawing(SourceSpan span, string reason) =>
        Error("MS1027", span, $"this is no SVG drawing: {reason}", "export it anew as a plain SVG");

    public static Diagnostic NotYaml(SourceSpan span, string reason) =>
        Error("MS1101", span, $"this is not valid YAML: {reason}", "check indentation, quotes and colons here and on the line above");

    public static Diagnostic YamlTooLarge(SourceSpan span, int depth, int events) =>
        Error("MS1102", span, "the structure is too deep or too large", $"the limits are {depth} levels and {events} values a file");

    public static Diagnostic YamlFeature(SourceSpan span) =>
        Error("MS1103", span, "anchors (&), aliases (*), tags (!), merge keys (<<) and composed keys are not allowed", "write the value out");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        Error("MS1104", span, $"\"{key}\" stands here a second time", "keep one of the two", new Located<string>("it stands here first", first));

    public static Diagnostic UnknownKey(SourceSpan span, string key, IEnumerable<string> known) =>
        Error("MS1105", span, $"\"{key}\" is not a key that is known here", DidYouMean.Hint(key, known));

    public static Diagnostic MissingKey(SourceSpan span, string key, string expected) =>
        Error("MS1106", span, $"the key \"{key}\" is missing", $"add `{key}:` with {expected}");

    public static Diagnostic WrongValue(SourceSpan span, string found, string expected) =>
        Error("MS1201", span, $"{found} does not fit here", $"expected {expected}");

    public static Diagnostic UnknownChoice(SourceSpan span, string word, IEnumerable<string> choices) =>
        Error("MS1202", span, $"\"{word}\" is not one of the words that fit here", DidYouMean.Hint(word, choices));

    public static Diagnostic BadId(SourceSpan span, string id, string expected) =>
        Error("MS1203", span, $"\"{id}\" cannot be an id", $"an id has {expected}");

    public static Diagnostic Unfilled(SourceSpan span, string placeholder) =>
        Draft(UnfilledCode, span, $"\"{Short(placeholder)}\" is still to be filled in", "write what belongs here, or remove it");

    public static Diagnostic NoCountryYet(SourceSpan span, string code) =>
        Draft("MS1230", span, $"{code} stands for no country yet", "write your country's ISO code, such as GB, here and under `emergency-numbers:`");

    public static Diagnostic NoSeconds(string variable, string value) =>
        Error("MS1207", null, $"the variable {variable} is \"{value}\"", "it is a number of seconds since 1970 in UTC; remove it, and the day is the clock's");

    public static Diagnostic NoFrontMatter(SourceFile file) =>
        Error("MS1301", file.Start, "the article does not begin with its title and description", "begin the file with a line ---, then `title:` and `description:`, then a line ---");

    public static Diagnostic MarkdownTooDeep(SourceSpan span, int limit) =>
        Error("MS1302", span, "lists, quotes or emphasis are nested too deep here", $"the limit is {limit} levels");

    public static Diagnostic TooManyHeadings(SourceSpan span, int limit) =>
        Error("MS1303", span, $"the article has more than {limit} headings", "split it into several articles");

    public static Diagnostic HeadingWithoutId(SourceSpan span) =>
        Error("MS1304", span, "this heading has no id", "end it with an id that is the same in every language, such as {#when-to-call}");

    public static Diagnostic DuplicateHeadingId(SourceSpan span, string id, SourceSpan first) =>
        Error("MS1305", span, $"the heading id \"{id}\" stands here a second time", "give one of the two another id", new Located<string>("it stands here first", first));

    public static Diagnostic HeadingLevel(SourceSpan span, int level) =>
        Error("MS1306", span, $"a heading of level {level} does not fit here", "the title is level 1; use ## for sections and ### below them");

    public static Diagnostic UnclosedContainer(SourceSpan span, string colons, string name) =>
        Error("MS1307", span, $"{colons}{name} is never closed", $"end it with a line that holds only {colons}");

    public static Diagnostic UnreadDirective(SourceSpan span) =>
        Error("MS1308", span, "this looks like a directive, but cannot be read as one", "write :name[label], or alone on a line ::name{key=value} or :::name{key=value}");

    public static Diagnostic TextTooLong(SourceSpan span, int limit) =>
        Error("MS1309", span, $"the text has more than {limit} characters", "put it into an article, or split it");

    public static Diagnostic HeadingInText(SourceSpan span) =>
        Error("MS1310", span, "a heading cannot stand in this text", "headings belong into articles; write a sentence instead");

    public static Diagnostic UnknownReference(SourceSpan span, string what, string id, IEnumerable<string> known) =>
        Error("MS1401", span, $"there is no {what} \"{id}\"", DidYouMean.Hint(id, known));

    public static Diagnostic UnknownLanguage(SourceSpan span, string tag) =>
        Error("MS1402", span, $"\"{tag}\" is not a language that the tool has CLDR data for", "use a BCP 47 tag such as es, pt-BR or zh-Hans");

    public static Diagnostic MissingTranslation(SourceSpan source, string what, string language, string path) =>
        Error("MS1403", source, $"{what} has no words in {language}", $"add them to {path}");

    public static Diagnostic MissingArticle(SourceSpan source, string what, string path) =>
        Error("MS1404", source, $"{what} is not there", $"add {path}");

    public static Diagnostic MissingSection(SourceSpan source, string id, string path) =>
        Error("MS1405", source, $"the section \"{id}\" is absent from {path}", "add a heading with the same id there: every language has the same sections");

    public static Diagnostic ExtraSection(SourceSpan span, string id, string sourcePath) =>
        Error("MS1406", span, $"the section \"{id}\" is not in {sourcePath}", "use the ids of the default language's file");

    public static Diagnostic SectionOrder(SourceSpan span, string id, string expected) =>
        Error("MS1407", span, $"the section \"{id}\" stands where \"{expected}\" stands in the default language", "keep the sections in the same order in every language");

    public static Diagnostic WordsWithoutUse(SourceSpan span, string id, string what) =>
        Error("MS1408", span, $"there are words for \"{id}\", but there is no {what} of that id", "remove them, or add the id to the data");

    public static Diagnostic OnlyInDefaultLanguage(SourceSpan span, string key, string path) =>
        Error("MS1409", span, $"`{key}:` belongs to the article in the default language only", $"move it to {path}");

    public static Diagnostic MissingPastCourse(SourceSpan span) =>
        Error("MS1410", span, "`longest` is given, but not where to turn past it", "add `past-course:` with a disposition");

    public static Diagnostic ArticleNotListed(SourceSpan span, string id) =>
        Error("MS1411", span, $"the article \"{id}\" is not in the list of articles", "add it to `articles:` in site.yaml, which gives the order in menus");

    public static Diagnostic UncountableReport(SourceSpan span) =>
        Error("MS1412", span, "`count` and `of` do not fit each other", "`count` people out of `of` people had it: `of` is not 0, and `count` is not larger");

    public static Diagnostic UnusedLanguage(SourceSpan span, string tag) =>
        Warning("MS1413", span, $"\"{tag}\" is not among the languages of the site", "add it to `languages:` in site.yaml, or remove the file");

    public static Diagnostic ReviewOrder(SourceSpan span) =>
        Error("MS1414", span, "the next review is not after the review", "check the two dates");

    public static Diagnostic LongestBeforeUsual(SourceSpan span, string longest, string usual) =>
        Error("MS1416", span, $"the longest course, {longest}, is shorter than the usual one, {usual}", "a patient would be told to call during the normal course: check both");

    public static Diagnostic TypedNumber(SourceSpan span, string number, string name, string id) =>
        Warning("MS1415", span, $"\"{number}\" is typed by hand near \"{name}\"", $"refer to the fact instead, such as :fact[{id}.course.longest], so that it changes everywhere at once");

    public static Diagnostic StandsTwice(SourceSpan span, string word, SourceSpan first) =>
        Error("MS1417", span, $"\"{word}\" stands in this list a second time", "keep one of the two", new Located<string>("it stands here first", first));

    public static Diagnostic TakenPage(SourceSpan span, string id) =>
        Error("MS1418", span, $"there is a page \"{id}\" already, which the tool makes by itself", "give the folder another name");

    public static Diagnostic ClosesBeforeItOpens(SourceSpan span) =>
        Error("MS1419", span, "the clinic closes before it opens", "check the two times; hours past midnight are written as two entries");

    public static Diagnostic ReservedAnswer(SourceSpan span, string name) =>
        Error("MS1420", span, $"\"{name}\" cannot be an option: it is an answer that every question of its kind has", "choose another id");

    public static Diagnostic KeyOfOtherKind(SourceSpan span, string key) =>
        Error("MS1421", span, $"a question of this kind has no `{key}:`", "`signs:` belongs to any-of, `options:` to one-of: remove it, or change `kind:`");

    public static Diagnostic UnaskedRedFlag(SourceSpan span, string id) =>
        Error("MS1422", span, $"no question of the symptom checker asks about \"{id}\"", "add it to the `signs:` of a question in checker/questions.yaml");

    public static Diagnostic StaleTexts(SourceSpan span, string language, int count, string keys, Located<string> original) =>
        Warning("MS1424", span, $"{Texts(count, language)} older than the original: {keys}", $"mend them, then run `mesosite translations stamp {language}`; `translations status {language}` shows what has changed", original);

    public static Diagnostic StaleSafetyTexts(SourceSpan span, string language, int count, string keys, Located<string> original) =>
        Part("MS1425", span, $"{Texts(count, language)} older than the original, and patients' safety hangs on it: {keys}", $"the symptom checker in {language} is taken out until they are mended and stamped with `mesosite translations stamp {language}`", original);

    public static Diagnostic MissingSafetyTexts(SourceSpan span, string language, int count, string keys, string path) =>
        Part("MS1426", span, $"{Texts(count, language)} missing, and patients' safety hangs on it: {keys}", $"the symptom checker in {language} is taken out until {path} has them; elsewhere they are shown as they stand here");

    public static Diagnostic UnstampedTexts(SourceSpan span, string language, int count, string keys) =>
        Warning("MS1427", span, $"{Texts(count, language)} new or changed since last stamped: {keys}", $"run `mesosite translations stamp {language}`, so that it shows when their originals change");

    public static Diagnostic NoSuchName(string what, string name, IEnumerable<string> known) =>
        Error("MS1428", null, $"there is no {what} \"{name}\"", DidYouMean.Hint(name, known));

    public static Diagnostic AllowsNothing(SourceSpan span, string phrase) =>
        Warning("MS1429", span, $"\"{phrase}\" has none of the words in it that `words:` lists, so that it allows nothing", "write the phrase as it stands in the text, with the word that promises; or remove it");

    public static Diagnostic RedFlagNotSearched(SourceSpan span, string id, string language, string other, string path) =>
        Error("MS1430", span, $"the red flag \"{id}\" has words for the search in {language}, but none in {other}", $"add what patients type to `search:` in {path}, under `red-flags:`: else the emergency box does not come there");

    public static Diagnostic SearchedAlready(SourceSpan span, string word, string other) =>
        Warning("MS1431", span, $"\"{word}\" finds nothing that \"{other}\" does not find", "remove it: case, accents, endings and the order of words make no difference");

    public static Diagnostic NothingToSearch(SourceSpan span, string word) =>
        Warning("MS1432", span, $"nothing of \"{word}\" is searched for", "it has only words that stand in every text; write what tells this page apart, or remove it");

    // What is to be translated may be a long text.
    private static string Short(string placeholder) => placeholder.Length <= LongestName ? placeholder : $"{placeholder[..LongestName]}…]]";

    private static string Texts(int count, string language) => count == 1 ? $"1 text in {language} is" : $"{count} texts in {language} are";

    public static Diagnostic NotForEach(SourceSpan span, string what) =>
        Error("MS1423", span, $"{what} has no meaning in this rule", "add `for-each: effect`, or name one side effect");

    public static Diagnostic StraightMark(SourceSpan span, char mark, string expected) =>
        Warning("MS1501", span, $"{mark} is a typewriter's mark", $"write {expected}");

    public static Diagnostic ForeignQuotation(SourceSpan span, string mark, string expected) =>
        Warning("MS1502", span, $"{mark} is no quotation mark of this language", $"write {expected}");

    public static Diagnostic UnpairedMark(SourceSpan span, string mark, string partner) =>
        Warning("MS1503", span, $"{mark} stands here without {partner}", $"write both, {partner} in the same paragraph, or neither");

    public static Diagnostic WrongSpace(SourceSpan span, char mark, string side, string found, string expected) =>
        Warning("MS1504", span, $"{found} stands {side} {mark}", $"this language has {expected} there");

    public static Diagnostic StraySpace(SourceSpan span, string what, string help) =>
        Warning("MS1505", span, what, help);

    public static Diagnostic MarkOfOtherScript(SourceSpan span, char mark, char own) =>
        Warning("MS1506", span, $"{mark} (U+{(int)mark:X4}) stands beside letters of a script that has its own mark", $"write {own} (U+{(int)own:X4})");

    public static Diagnostic RepeatedMark(SourceSpan span, string marks, string expected) =>
        Warning("MS1507", span, $"{marks} is one mark written as several", $"write {expected}");

    public static Diagnostic TextOfOtherScript(SourceSpan span, string language) =>
        Warning("MS1508", span, $"most of this text is not in the script of {language}", "translate it");

    public static Diagnostic BidiControl(SourceSpan span, char mark) =>
        Error("MS1510", span, $"a character that nobody sees (U+{(int)mark:X4}) turns around the order in which what follows is read", "remove it; the build sets apart by itself what runs the other way");

    public static Diagnostic UnseenCharacter(SourceSpan span, char mark) =>
        Warning("MS1511", span, $"a character that nobody sees (U+{(int)mark:X4}) stands here", "remove it");

    public static Diagnostic MixedWord(SourceSpan span, string word, char strange, (string Of, string Around) scripts) =>
        Warning("MS1512", span, $"{strange} (U+{(int)strange:X4}) in \"{word}\" is a letter of {scripts.Of} script among those of {scripts.Around}", "type the word anew: it looks right, but no search finds it, and it is read aloud wrongly");
}
