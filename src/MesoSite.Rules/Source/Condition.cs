using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>What a rule, or a guarantee, asks of one question.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Test">What its answer must pass, with the place of the test.</param>
public sealed record Condition(string Question, Located<UnaryTest> Test);
