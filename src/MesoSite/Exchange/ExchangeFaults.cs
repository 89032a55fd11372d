using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Exchange;

/// <summary>The faults of texts on their way to translators and back. One method a code.</summary>
internal static class ExchangeFaults
{
    public static Diagnostic NoSuchTranslation(SourceSpan? span, string language, IEnumerable<string> known) =>
        Error("MS1651", span, $"the site is not translated into \"{language}\"", $"{DidYouMean.Hint(language, known)}; a new language is first added to `languages:` in site.yaml");

    public static Diagnostic UnknownText(SourceSpan span, string key) =>
        Error("MS1652", span, $"the site has no text \"{key}\"", "take the entry out, or export again: the key of a text stands in its msgctxt");

    public static Diagnostic UnknownOriginal(SourceSpan span, string key, Located<string> original) =>
        Error("MS1653", span, $"the msgid of \"{key}\" is not the original as it is now, nor one that it was stamped with", "export again, and put the translation there", original);

    public static Diagnostic OtherForms(SourceSpan span, string key, int forms, int expected) =>
        Error("MS1654", span, $"\"{key}\" has {Forms(forms)} here, and {Forms(expected)} in this language", "export again: the header says how many plural forms there are, and when each is used");

    public static Diagnostic HalfTranslated(SourceSpan span, string key) =>
        Error("MS1655", span, $"this form of \"{key}\" has no text, and others have", "translate all plural forms, or none");

    public static Diagnostic OtherMarks(SourceSpan span, string key, string mark, int here, int there, Located<string> original) =>
        Error("MS1656", span, $"the translation of \"{key}\" has {mark} {Times(here)}, and the original {Times(there)}", "keep every directive, link, {placeholder} and id of a heading, in the order that the sentence needs", original);

    public static Diagnostic OtherNumbers(SourceSpan span, string key, string here, string there, Located<string> original) =>
        Error("MS1657", span, $"the translation of \"{key}\" has {here}, and the original {there}", "type the same numbers as the original, in figures or in words in both", original);

    public static Diagnostic OlderThanThere(SourceSpan span, string key, Located<string> there) =>
        Warning("MS1658", span, $"\"{key}\" is translated from an earlier original, and was left as it is", "the site has a translation of the original as it is now", there);

    public static Diagnostic NewWithoutTitle(string path) =>
        Error("MS1659", null, $"{path} would be new, and has no title and description yet", "translate its title and its description too");

    private static string Forms(int count) => count == 1 ? "1 form" : $"{count} forms";

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";
}
