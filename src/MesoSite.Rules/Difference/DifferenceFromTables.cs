using System.Collections.Immutable;
using System.Numerics;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Difference;

/// <summary>
/// Finds what changed between two tables. Both are read over the same answers: those of either, time cut by the thresholds of both.
/// A question that only one of them has may be answered in any way for the other, and an answer that only one of them offers meets
/// those rules of the other that let any answer pass, or any but some others.
/// </summary>
public static class DifferenceFromTables
{
    /// <summary>How many cubes of a change are told where nobody asks for another number.</summary>
    public const int UsualCubes = 1000;

    /// <summary>The difference.</summary>
    /// <param name="older">The older table.</param>
    /// <param name="newer">The newer table. Rules and questions of the same id are the same ones.</param>
    /// <param name="limits">How far to go; null for the usual limits.</param>
    /// <param name="cubes">How many cubes to collect for each change.</param>
    /// <exception cref="ArgumentException">
    /// A table refers to something that it does not have, or a question has too many answers.
    /// </exception>
    public static TableDifference Build(DecisionTable older, DecisionTable newer, CompileLimits? limits = null, int cubes = UsualCubes)
    {
        TableCheck.Check(older, []);
        TableCheck.Check(newer, []);
        limits ??= new CompileLimits();
        var domains = DomainsFromTests.Build(
            newer.Questions.Concat(older.Questions), newer.Rules.Concat(older.Rules).SelectMany(rule => rule.Conditions));
        var combinations = domains.Aggregate(BigInteger.One, (product, domain) => product * domain.Choices.Length);
        var changes = new ChangeList(older, newer);
        var diagrams = Compile(domains, older, newer, limits);
        var together = diagrams.Crowded.IsEmpty
            ? DiagramPair.Combine(diagrams.Older!, diagrams.Newer!, changes.Number, limits.States)
            : null;
        if (together is null)
        {
            // Where each has a diagram but the two together have not, it is the whole of the questions that is too much.
            var crowded = diagrams.Crowded.IsEmpty ? [.. Enumerable.Range(0, domains.Length)] : diagrams.Crowded;
            return new TableDifference([], combinations, [.. crowded.Select(variable => domains[variable].Question)]);
        }

        return new TableDifference(changes.Tell(together, domains, cubes), combinations, []);
    }

    // The order that is good for the newer table mostly is for the older one; where it is not, the other way round.
    private static (Diagram? Older, Diagram? Newer, ImmutableArray<int> Crowded) Compile(
        ImmutableArray<AnswerDomain> domains, DecisionTable older, DecisionTable newer, CompileLimits limits)
    {
        ImmutableArray<int> blocks = [.. domains.Select(domain => domain.Question.Block)];
        var (old, @new) = (IntTableFromRules.Build(domains, older.Rules), IntTableFromRules.Build(domains, newer.Rules));
        var found = InOrderOf(@new, old, blocks, limits);
        if (found.Crowded.IsEmpty)
        {
            return (found.Other, found.First, []);
        }

        var again = InOrderOf(old, @new, blocks, limits);
        return (again.First, again.Other, again.Crowded.IsEmpty ? [] : found.Crowded);
    }

    private static (Diagram? First, Diagram? Other, ImmutableArray<int> Crowded) InOrderOf(
        IntTable first, IntTable other, ImmutableArray<int> blocks, CompileLimits limits)
    {
        var compiled = DiagramCompiler.Compile(first, blocks, limits);
        if (compiled.Diagram is not { } diagram)
        {
            return (null, null, compiled.Crowded);
        }

        var second = DiagramCompiler.CompileInOrder(other, diagram.Order, limits);
        return (diagram, second.Diagram, second.Crowded);
    }
}
