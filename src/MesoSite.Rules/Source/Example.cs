using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Rules.Source;

/// <summary>A vignette: a patient's answers and the disposition that a clinician expects for them.</summary>
/// <param name="Id">Its id, with the place of the example.</param>
/// <param name="Answers">Answers by the id of the question; at least those of the questions that will be asked.</param>
/// <param name="Rank">The expected disposition: an index of <see cref="DecisionTable.Dispositions"/>.</param>
/// <param name="Reason">Why a clinician expects it.</param>
public sealed record Example(Located<string> Id, ImmutableDictionary<string, Answer> Answers, int Rank, string Reason);
