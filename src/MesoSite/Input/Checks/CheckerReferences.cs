using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Rules.Source;
using static MesoSite.Input.Checks.Lookup;

namespace MesoSite.Input.Checks;

/// <summary>Every id that the symptom checker names is there, and every red flag is asked about.</summary>
internal static class CheckerReferences
{
    public static void Check(SiteData data, DiagnosticBag bag)
    {
        if (data.Checker is not { } checker)
        {
            return;
        }

        foreach (var entry in checker.Questions.Questions)
        {
            CheckQuestion(entry.Value, checker.Questions, data, bag);
        }

        CheckSigns(checker.Questions.Questions, data.Care, bag);
        foreach (var entry in checker.Rules.Rules)
        {
            CheckRule(entry.Value, checker.Rules, data, bag);
        }

        foreach (var entry in checker.Rules.Guarantees)
        {
            Known(entry.Value.AtLeast, "disposition", data.Care.Dispositions, bag);
            Known(entry.Value.Hazard, "hazard", checker.Rules.Hazards, bag);
        }

        foreach (var entry in checker.Rules.Examples)
        {
            Known(entry.Value.Expect, "disposition", data.Care.Dispositions, bag);
        }
    }

    private static void CheckQuestion(CheckerQuestion question, CheckerQuestions questions, SiteData data, DiagnosticBag bag)
    {
        if (questions.Blocks.All(block => block.Value != question.Block.Value))
        {
            bag.Add(InputFaults.UnknownReference(question.Block.Span, "block", question.Block.Value, questions.Blocks.Select(block => block.Value)));
        }

        CheckList("signs", question.Signs, question.Kind, QuestionKind.AnyOf, bag);
        CheckList("options", question.Options, question.Kind, QuestionKind.OneOf, bag);
        Known(question.Signs?.Value ?? [], "red flag", data.Care.RedFlags, bag);
        foreach (var option in question.Options?.Value ?? [])
        {
            if (AnswerNames.IsReserved(option.Value))
            {
                bag.Add(InputFaults.ReservedAnswer(option.Span, option.Value));
            }
        }
    }

    private static void CheckList(
        string key, Located<ImmutableArray<Located<string>>>? list, Located<QuestionKind> kind, QuestionKind owner, DiagnosticBag bag)
    {
        if (kind.Value == owner && list is null)
        {
            bag.Add(InputFaults.MissingKey(kind.Span, key, "a list of ids"));
        }
        else if (kind.Value != owner && list is not null)
        {
            bag.Add(InputFaults.KeyOfOtherKind(list.Span, key));
        }
    }

    // A sign that nobody is asked about would be found by chance only.
    private static void CheckSigns(Table<CheckerQuestion> questions, CareData care, DiagnosticBag bag)
    {
        if (questions.HasDamage)
        {
            return;
        }

        var asked = questions.SelectMany(question => question.Value.Signs?.Value ?? []).Select(sign => sign.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var flag in care.RedFlags.Where(flag => !asked.Contains(flag.Id.Value)))
        {
            bag.Add(InputFaults.UnaskedRedFlag(flag.Id.Span, flag.Id.Value));
        }
    }

    private static void CheckRule(CheckerRule rule, CheckerRules rules, SiteData data, DiagnosticBag bag)
    {
        Known(rule.Hazard, "hazard", rules.Hazards, bag);
        Known(rule.Except, "side effect", data.Effects.Effects, bag);
        Known(rule.SelfCare ?? [], "self-care", data.Care.SelfCare, bag);
        Known(rule.RedFlags ?? [], "red flag", data.Care.RedFlags, bag);
        Known(rule.Sources ?? [], "source", data.Sources.Sources, bag);
        if (rule.Accepted is { } accepted)
        {
            Known(accepted.From, "disposition", data.Care.Dispositions, bag);
        }

        if (rule.Effect is { } effect && effect.Value != CheckerRule.EffectMark)
        {
            Known(effect, "side effect", data.Effects.Effects, bag);
        }

        if (rule.ForEach)
        {
            return;
        }

        var values = rule.When.Select(test => test.Value).Append(rule.Then).Concat(rule.Effect is null ? [] : [rule.Effect]);
        foreach (var value in values.Where(value => value.Value.Contains(CheckerRule.EffectMark, StringComparison.Ordinal)))
        {
            bag.Add(InputFaults.NotForEach(value.Span, CheckerRule.EffectMark));
        }

        foreach (var id in rule.Except)
        {
            bag.Add(InputFaults.NotForEach(id.Span, "except:"));
        }
    }
}
