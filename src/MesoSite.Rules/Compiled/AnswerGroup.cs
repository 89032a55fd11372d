using System.Collections.Immutable;
using MesoSite.Rules.Bands;

namespace MesoSite.Rules.Compiled;

/// <summary>Answers of a node that lead to the same place: one button on a page, one line of a paper chart.</summary>
/// <param name="Target">Where they lead: a reference of the diagram, a node from 0, a terminal below.</param>
/// <param name="Answers">Indices of <see cref="AnswerDomain.Choices"/>, ascending; at least one.</param>
/// <param name="Choices">
/// The same answers as a reader is told them: bands that touch are joined into one. Several where bands do not touch, where
/// <c>not-sure</c> leads to the same place as a length of time, and for names, which each stay by themselves.
/// </param>
public sealed record AnswerGroup(int Target, ImmutableArray<int> Answers, ImmutableArray<AnswerChoice> Choices);
