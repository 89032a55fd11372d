using MesoSite.Rules.Bands;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Proofs;

/// <summary>Which answers of a question must be at least as urgent as which others.</summary>
internal static class AnswerLadder
{
    /// <summary>
    /// Pairs of a better and a worse answer, as indices. Neighbours are enough: what holds for each step holds for the ladder.
    /// </summary>
    public static IEnumerable<(int Better, int Worse)> Steps(AnswerDomain domain)
    {
        var unsure = domain.IndexOf(AnswerNames.NotSure);
        if (domain.Question.Kind is QuestionKind.YesNo or QuestionKind.AnyOf)
        {
            var (yes, no) = (domain.IndexOf(AnswerNames.Yes), domain.IndexOf(AnswerNames.No));
            return (domain.Question.Monotone, unsure >= 0) switch
            {
                (true, true) => [(no, unsure), (unsure, yes)],
                (true, false) => [(no, yes)],
                // A patient who cannot tell must never be told to wait where one who can is not.
                (false, true) => [(no, unsure)],
                _ => [],
            };
        }

        if (!domain.Question.Monotone)
        {
            return [];
        }

        var sure = Enumerable.Range(0, domain.Choices.Length).Where(answer => answer != unsure).ToList();
        return sure.Zip(sure.Skip(1)).Concat(unsure >= 0 ? [(sure[0], unsure)] : []);
    }
}
