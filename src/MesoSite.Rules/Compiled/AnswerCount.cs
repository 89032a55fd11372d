using MesoSite.Rules.Bands;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>How many answers a question has; a reader of tables must refuse more than <see cref="AnswerDomain.Largest"/>.</summary>
public static class AnswerCount
{
    /// <summary>The names of a question, and the bands that some conditions cut.</summary>
    /// <param name="question">The question.</param>
    /// <param name="conditions">Those of all rules and guarantees.</param>
    public static int Of(Question question, IEnumerable<Condition> conditions)
    {
        var tests = conditions.Where(condition => condition.Question == question.Id.Value).Select(condition => condition.Test.Value);
        var bands = question.Kind == QuestionKind.Number ? BandsFromCuts.Build(tests.SelectMany(Cut.Of)).Length : 0;
        return bands + question.Names.Length;
    }
}
