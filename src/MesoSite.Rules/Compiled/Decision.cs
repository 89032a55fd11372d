using System.Collections.Immutable;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>What a table says to some answers.</summary>
/// <param name="Winner">The rule that wins; null where none matches or an answer is missing.</param>
/// <param name="Asked">The questions that were asked, in order.</param>
/// <param name="Missing">The question that has to be asked next; null where all that matter are answered.</param>
public sealed record Decision(Rule? Winner, ImmutableArray<Question> Asked, Question? Missing);
