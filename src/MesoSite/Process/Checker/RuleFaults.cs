using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Process.Checker;

/// <summary>The faults of the symptom checker's rules: 24xx as they are written, 25xx as they are proven wrong.</summary>
internal static class RuleFaults
{
    public static Diagnostic BadTest(SourceSpan span, string reason) =>
        Error("MS2401", span, reason, "write an answer, a list \"a, b\", not(a), \"> 3 d\", \"[1 d..3 d)\", or - for any answer");

    public static Diagnostic BadAnswer(SourceSpan span, string reason) =>
        Error("MS2407", span, reason, "write one answer that the question has, or a length of time such as 3 d");

    public static Diagnostic BadCsv(SourceSpan span, string reason) =>
        Error("MS2408", span, reason, "mend the cell in the spreadsheet, or export the rules again: mesosite rules export --format csv");

    public static Diagnostic NoSingleTime(SourceSpan span, string path, string value) =>
        Error("MS2402", span, $"{path} is {value}, which is no single length of time", "use a fact that is one, such as bruising.course.longest");

    public static Diagnostic NoEffect(SourceSpan span, string rule) =>
        Error("MS2403", span, $"no side effect has all the facts that \"{rule}\" names", "check the paths after {effect}, or name one side effect instead of `for-each:`");

    public static Diagnostic SameName(SourceSpan span, string name, SourceSpan first) =>
        Error("MS2404", span, $"this makes a second rule \"{name}\"", "give one of the two another id", new Located<string>("the first is made here", first));

    public static Diagnostic TooManyAnswers(SourceSpan span, string question, int limit) =>
        Error("MS2405", span, $"\"{question}\" has more than {limit} answers", "use fewer options, or fewer different lengths of time in the tests");

    public static Diagnostic TooManyStates(SourceSpan span, IEnumerable<string> questions) =>
        Error(
            "MS2406",
            span,
            $"the rules make too many combinations; to blame are the questions {string.Join(", ", questions)}",
            "their answers are all remembered to the end: let rules test fewer of them together, or put one of them into an earlier block");

    public static Diagnostic Gap(SourceSpan span, string answers, string count) =>
        Error("MS2501", span, $"no rule matches these answers: {answers}", $"add a rule for them, or widen one; in all, {count} combinations of answers have none");

    public static Diagnostic DeadRule(SourceSpan span, string rule, Located<string>? winner) =>
        Error(
            "MS2502",
            span,
            winner is null ? $"the conditions of \"{rule}\" never hold together" : $"\"{rule}\" never wins: others always win where it matches",
            winner is null ? "check its tests" : "say `masked: true` if that is meant; else make it more urgent, or put it earlier",
            winner);

    public static Diagnostic LiveMaskedRule(SourceSpan span, string rule, string answers) =>
        Error("MS2503", span, $"\"{rule}\" says `masked: true`, but wins for: {answers}", "remove `masked:`, or make a more urgent rule cover these answers");

    public static Diagnostic UnheededSign(SourceSpan span, string question, string answers, Located<string>? winner) =>
        Error(
            "MS2504",
            span,
            $"\"{question}\" holds signs that are more urgent than what these answers lead to: {answers}",
            "add a rule that gives the signs their own urgency wherever the question is asked",
            winner);

    public static Diagnostic LoweredUrgency(SourceSpan span, string question, string worse, string better, string others, Located<string>? winner) =>
        Error(
            "MS2505",
            span,
            $"the answer {worse} to \"{question}\" leads to something less urgent than {better}{others}",
            "a worse answer, and \"not sure\" against \"no\", must never lower the urgency: make the rule for it as urgent, or remove `monotone:`",
            winner);

    public static Diagnostic BrokenGuarantee(SourceSpan span, string guarantee, string answers, Located<string>? winner) =>
        Error("MS2506", span, $"the guarantee \"{guarantee}\" does not hold for: {answers}", "add a rule for these answers, or take the promise back", winner);

    public static Diagnostic EmptyGuarantee(SourceSpan span, string guarantee) =>
        Error("MS2507", span, $"the conditions of the guarantee \"{guarantee}\" never hold together", "check its tests: it promises nothing");

    public static Diagnostic WrongTriage(SourceSpan span, string example, string direction, string expected, string found, Located<string>? winner) =>
        Error("MS2508", span, $"{direction} of \"{example}\": {expected} is expected, {found} is found", "correct the rule, or the example if the expectation is wrong", winner);

    public static Diagnostic IncompleteExample(SourceSpan span, string example, string question) =>
        Error("MS2509", span, $"\"{example}\" does not answer \"{question}\", which is asked", $"add `{question}:` to its answers");

    public static Diagnostic RuleWithoutExample(SourceSpan span, string rule) =>
        Error("MS2510", span, $"no example is won by \"{rule}\"", "add an example whose answers lead to it: it shows a clinician what the rule is for");
}
