using System.Collections.Immutable;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Compiled;

/// <summary>Compiles a decision table into one diagram: numbers become bands, names become integers.</summary>
public static class RulesCompiler
{
    /// <summary>Compiles a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="guarantees">What will be proven of it: their thresholds cut bands too.</param>
    /// <param name="limits">How far to go; null for the usual limits.</param>
    /// <exception cref="ArgumentException">
    /// The table refers to something that it does not have, or a question has too many answers.
    /// </exception>
    public static Compilation Compile(DecisionTable table, ImmutableArray<Guarantee> guarantees, CompileLimits? limits = null)
    {
        TableCheck.Check(table, guarantees);
        var conditions = table.Rules.SelectMany(rule => rule.Conditions).Concat(guarantees.SelectMany(guarantee => guarantee.Conditions));
        var domains = DomainsFromTests.Build(table.Questions, conditions);
        var integers = IntTableFromRules.Build(domains, table.Rules);
        ImmutableArray<int> blocks = [.. table.Questions.Select(question => question.Block)];
        var compiled = DiagramCompiler.Compile(integers, blocks, limits ?? new CompileLimits());
        return compiled.Diagram is { } diagram
            ? new Compilation(new CompiledTable(table, domains, integers, diagram), [])
            : new Compilation(null, [.. compiled.Crowded.Select(variable => table.Questions[variable])]);
    }
}
