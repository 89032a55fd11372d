using System.Globalization;
using System.Text.Json.Nodes;
using MesoSite.Core;
using MesoSite.Process.Checker;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Mutation;
using MesoSite.Rules.Proofs;

namespace MesoSite.Cli.Rules;

/// <summary>The proofs and the figures of some rules.</summary>
internal sealed class CheckReport
{
    private readonly RulebookResult read;
    private readonly TimeSpan elapsed;
    private readonly MutationScore? mutations;

    /// <summary>Makes a report.</summary>
    /// <param name="read">The rules.</param>
    /// <param name="elapsed">Time for reading, compiling and proving.</param>
    /// <param name="mutate">True to try the tests by changing them.</param>
    public CheckReport(RulebookResult read, TimeSpan elapsed, bool mutate)
    {
        (this.read, this.elapsed) = (read, elapsed);
        mutations = mutate && read.Rules is { } rules
            ? MutationScore.Of(rules.Compiled.Table, rules.Guarantees, rules.Examples)
            : null;
    }

    public void Write(TextWriter output)
    {
        if (read.Rules is not { } rules)
        {
            return;
        }

        var (table, proofs, figures) = (rules.Compiled.Table, rules.Proofs, rules.Proofs.Figures);
        Line(output, "rules", $"{table.Rules.Length}, over {table.Questions.Length} questions");
        Line(output, "complete", Verdict(proofs.Findings.OfType<Finding.Gap>(), "every combination of answers has a rule"));
        Line(output, "alive", Verdict(proofs.Findings.Where(finding => finding is Finding.DeadRule or Finding.LiveMaskedRule), "every rule wins for some answers"));
        Line(output, "heeded", Verdict(proofs.Findings.OfType<Finding.UnheededSign>(), "a red flag that is confirmed is always given its urgency"));
        Line(output, "monotone", Verdict(proofs.Findings.OfType<Finding.LoweredUrgency>(), "no worse answer lowers the urgency"));
        Line(output, "guarantees", Verdict(proofs.Findings.Where(finding => finding is Finding.BrokenGuarantee or Finding.EmptyGuarantee), $"all {rules.Guarantees.Length} hold"));
        Line(output, "examples", $"{Count(proofs, Triage.Exact)} of {proofs.Examples.Length} exact, {Count(proofs, Triage.Over)} over-triage, {Count(proofs, Triage.Under)} under-triage, {Count(proofs, Triage.Incomplete)} incomplete; {proofs.WithoutExample.Length} rules without one");
        Line(output, "diagram", $"{figures.Nodes} questions, {figures.Outcomes} results, {figures.Ways} ways");
        Line(output, "asked", Told(figures.Asked));
        if (FromConcern(rules) is { } later)
        {
            Line(output, "after", $"{Told(later)}, from the second block on");
        }

        Line(output, "time", string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds:0} ms to read, compile and prove"));
        WriteMutations(output);
    }

    public string ToJson() => JsonReport.Write(new JsonObject
    {
        ["rules"] = read.Rules?.Compiled.Table.Rules.Length,
        ["questions"] = read.Rules?.Compiled.Table.Questions.Length,
        ["guarantees"] = read.Rules?.Guarantees.Length,
        ["examples"] = read.Rules?.Proofs.Examples.Length,
        ["exact"] = read.Rules is null ? null : (int?)Count(read.Rules.Proofs, Triage.Exact),
        ["overTriage"] = read.Rules is null ? null : (int?)Count(read.Rules.Proofs, Triage.Over),
        ["underTriage"] = read.Rules is null ? null : (int?)Count(read.Rules.Proofs, Triage.Under),
        ["incomplete"] = read.Rules is null ? null : (int?)Count(read.Rules.Proofs, Triage.Incomplete),
        ["nodes"] = read.Rules?.Proofs.Figures.Nodes,
        ["results"] = read.Rules?.Proofs.Figures.Outcomes,
        ["ways"] = read.Rules?.Proofs.Figures.Ways.ToString(CultureInfo.InvariantCulture),
        ["asked"] = Json(read.Rules?.Proofs.Figures.Asked),
        ["askedFromConcern"] = Json(read.Rules is null ? null : FromConcern(read.Rules)),
        ["milliseconds"] = Math.Round(elapsed.TotalMilliseconds),
        ["mutants"] = mutations is null ? null : new JsonObject
        {
            ["killed"] = mutations.Killed,
            ["equivalent"] = mutations.Count(MutantFate.Equivalent),
            ["survived"] = JsonReport.List(mutations.Survivors.Select(survivor => (JsonNode?)Told(survivor))),
        },
        ["diagnostics"] = JsonReport.Of(read.Diagnostics),
    });

    private static JsonObject? Json(QuestionsAsked? asked) =>
        asked is null ? null : new JsonObject { ["fewest"] = asked.Fewest, ["average"] = asked.Average, ["most"] = asked.Most };

    private void WriteMutations(TextWriter output)
    {
        if (mutations is not null)
        {
            var tried = mutations.Killed + mutations.Count(MutantFate.Survived);
            Line(output, "mutations", $"{mutations.Killed} of {tried} changes of a rule are noticed; {mutations.Count(MutantFate.Equivalent)} more change no outcome");
            foreach (var survivor in mutations.Survivors)
            {
                output.WriteLine($"            not noticed: {Told(survivor)}");
            }
        }
    }

    private static string Told(MutantResult survivor) =>
        $"{survivor.Mutant}, which shows for {string.Join("; ", survivor.Answers)}";

    // Everyone is asked the first block; what comes after it is what a concern costs.
    private static QuestionsAsked? FromConcern(CompiledRules rules)
    {
        var blocks = rules.Compiled.Table.Questions.Select(question => question.Block).Distinct().Order().ToList();
        var first = blocks.Count < 2 ? null : rules.Compiled.Table.Questions.FirstOrDefault(question => question.Block == blocks[1]);
        return first is null ? null : Figures.AskedFrom(rules.Compiled, first.Id.Value);
    }

    private static int Count(ProofReport proofs, Triage triage) => proofs.Examples.Count(example => example.Triage == triage);

    private static string Verdict(IEnumerable<Finding> findings, string holds)
    {
        var count = findings.Count();
        return count == 0 ? holds : $"FAILS ({count}; see above)";
    }

    private static string Told(QuestionsAsked asked) =>
        string.Create(CultureInfo.InvariantCulture, $"{asked.Fewest} to {asked.Most} questions, {asked.Average:0.0} on average");

    private static void Line(TextWriter output, string name, string text) => output.WriteLine(Wrapped.Text($"{name,-11} {text}", Terminal.Columns, hanging: 12));
}
