using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Facts;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Proofs;

namespace MesoSite.Process.Checker;

/// <summary>Questions, rules and facts to one decision diagram, with its proofs.</summary>
internal static class RulesFromContent
{
    /// <summary>Translates the rules.</summary>
    /// <param name="data">The data.</param>
    /// <param name="facts">Its facts by path.</param>
    /// <param name="bag">Takes the faults, what the proofs find included.</param>
    /// <returns>The rules; null where there are none, or where they cannot be compiled.</returns>
    public static CompiledRules? Translate(SiteData data, ImmutableSortedDictionary<string, FactValue> facts, DiagnosticBag bag)
    {
        if (data.Checker is not { } checker || TableFromChecker.Translate(data, checker, facts, bag) is not { } written)
        {
            return null;
        }

        var compilation = RulesCompiler.Compile(written.Table, written.Guarantees);
        if (compilation.Compiled is not { } compiled)
        {
            var crowded = compilation.Crowded.Select(question => question.Id).ToList();
            bag.Add(RuleFaults.TooManyStates(crowded[0].Span, crowded.Select(id => id.Value)));
            return null;
        }

        var proofs = ProofReport.Of(compiled, written.Guarantees, written.Examples);
        FaultsFromProofs.Add(proofs, compiled, bag);
        return new CompiledRules(compiled, written.Guarantees, written.Examples, proofs) { Authored = written.Authored };
    }
}
