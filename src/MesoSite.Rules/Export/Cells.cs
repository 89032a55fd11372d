using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>A table as rows and columns.</summary>
internal static class Cells
{
    /// <summary>The test of a rule for a question as text: <c>-</c> where it has none.</summary>
    /// <exception cref="ArgumentException">The rule has two tests for the question: a cell holds one.</exception>
    public static string Test(Rule rule, Question question)
    {
        ImmutableArray<Condition> conditions = [.. rule.Conditions.Where(condition => condition.Question == question.Id.Value)];
        return conditions switch
        {
            [] => "-",
            [var only] => only.Test.Value.ToString(),
            _ => throw new ArgumentException($"\"{rule.Id.Value}\" tests \"{question.Id.Value}\" twice"),
        };
    }
}
