using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Bands;

/// <summary>The answers of each question, lengths of time cut into bands by every threshold that they are held against.</summary>
internal static class DomainsFromTests
{
    /// <summary>One domain for each question id, in order.</summary>
    /// <param name="questions">
    /// The questions. Of several with one id, which are versions of one question, the first is kept, with the answers of all.
    /// </param>
    /// <param name="conditions">Those of all rules and guarantees.</param>
    /// <exception cref="ArgumentException">A question has more than <see cref="AnswerDomain.Largest"/> answers.</exception>
    public static ImmutableArray<AnswerDomain> Build(IEnumerable<Question> questions, IEnumerable<Condition> conditions)
    {
        var byQuestion = conditions.ToLookup(condition => condition.Question, condition => condition.Test.Value);
        return [.. questions.GroupBy(question => question.Id.Value).Select(versions => Of([.. versions], byQuestion[versions.Key]))];
    }

    private static AnswerDomain Of(ImmutableArray<Question> versions, IEnumerable<UnaryTest> tests)
    {
        var names = versions.SelectMany(question => question.Names).Distinct().Select(name => new AnswerChoice(name, null));
        var bands = versions.Any(question => question.Kind == QuestionKind.Number)
            ? BandsFromCuts.Build(tests.SelectMany(Cut.Of)).Select(band => new AnswerChoice(null, band))
            : [];
        ImmutableArray<AnswerChoice> choices = [.. bands, .. names];
        return choices.Length is > 0 and <= AnswerDomain.Largest
            ? new AnswerDomain(versions[0], choices)
            : throw new ArgumentException(
                $"\"{versions[0].Id.Value}\" has {choices.Length} answers; 1 to {AnswerDomain.Largest} are possible");
    }
}
