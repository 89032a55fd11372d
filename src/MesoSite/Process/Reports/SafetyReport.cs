using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MesoSite.Input.Content;
using MesoSite.Process.Checker;
using MesoSite.Process.Language;
using MesoSite.Process.Pages;
using MesoSite.Process.Text;
using MesoSite.Process.Views;
using MesoSite.Rules.Export;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Reports;

/// <summary>Hazard by hazard, what controls it and what shows that it does. Published beside the site, not in it.</summary>
internal static class SafetyReport
{
    public const string Path = "safety.html";

    /// <summary>Plans the report; null for a site without rules that hold.</summary>
    public static PlannedDocument? Plan(CompiledRules? rules, SiteContext site)
    {
        if (rules is not { IsComplete: true })
        {
            return null;
        }

        var source = site.SourceVoice;
        // A file by itself: its place among the site's pages decides only where its links would lead, and it has none.
        var context = new TextContext(site, source, Path);
        var checker = site.Content.Checker!;
        var view = new SafetyReportView(
            source.View,
            ReportStyles.Path,
            SecurityPolicy.Page(),
            source.Words.Site.Title,
            site.Content.Settings.Clinic.Name,
            Version(rules),
            Frame.Review(checker.Rules.Reviewed, source),
            Proofs(rules, source),
            [.. checker.Rules.Hazards.Select(hazard => Hazard(hazard.Id.Value, hazard.Value, rules, context))],
            [.. site.Content.Care.RedFlags.Select(flag => Sign(flag.Id.Value, flag.Value, checker.Questions, context))],
            [.. rules.Compiled.Table.Rules.Where(rule => rules.Authored[rule.Id.Value].Rule.Judgement).Select(rule => rule.Id.Value)]);
        return new PlannedDocument(Path, source, "safety-report", view, IsForReaders: false);
    }

    // The table with all its tests and order: whatever a clinician signs is in it.
    private static string Version(CompiledRules rules) => Assets.ShortHash(Encoding.UTF8.GetBytes(CsvFromTable.Write(rules.Compiled.Table)));

    private static ImmutableArray<ProofView> Proofs(CompiledRules rules, Voice voice)
    {
        var (proofs, table) = (rules.Proofs, rules.Compiled.Table);
        ProofView Proof(string key, params (string Name, string Value)[] values) =>
            new(voice.Text($"proof-{key}"), voice.Text($"proof-{key}-detail", values));
        string Number(decimal number) => voice.Say(number);
        return
        [
            Proof("complete"),
            Proof("alive", ("rules", Number(table.Rules.Length))),
            Proof("heeded"),
            Proof("monotone", ("questions", Number(table.Questions.Count(question => question.Monotone)))),
            Proof("guarantees", ("guarantees", Number(rules.Guarantees.Length))),
            Proof("examples", ("examples", Number(proofs.Examples.Length)), ("exact", Number(proofs.Examples.Count(example => example.Triage == Triage.Exact)))),
            Proof(
                "diagram",
                ("questions", Number(proofs.Figures.Nodes)),
                ("results", Number(proofs.Figures.Outcomes)),
                ("ways", proofs.Figures.Ways.ToString(CultureInfo.InvariantCulture)),
                ("fewest", Number(proofs.Figures.Asked.Fewest)),
                ("average", Number(Math.Round((decimal)proofs.Figures.Asked.Average, 1))),
                ("most", Number(proofs.Figures.Asked.Most))),
        ];
    }

    private static HazardView Hazard(string id, string text, CompiledRules rules, TextContext context)
    {
        var table = rules.Compiled.Table;
        DispositionView Level(int rank) => CareCards.Disposition(table.Dispositions[rank], context);
        var controlling = table.Rules.Where(rule => rule.Hazard == id).ToImmutableArray();
        var authored = context.Content.Checker!.Rules.Guarantees;
        return new HazardView(
            id,
            text,
            [
                .. controlling.Select(rule => new HazardRuleView(
                    rule.Id.Value, Told(rule.Conditions), Level(rule.Rank), rules.Authored[rule.Id.Value].Rule.Judgement, Titles(rule, rules, context.Content))),
            ],
            [
                .. from guarantee in rules.Guarantees
                   let written = authored[guarantee.Id.Value]
                   where written.Hazard.Value == id
                   select new HazardGuaranteeView(guarantee.Id.Value, Told(guarantee.Conditions), Level(guarantee.Rank), written.Reason),
            ],
            [
                .. from result in rules.Proofs.Examples
                   where result.Decision.Winner is { } winner && controlling.Contains(winner)
                   select new HazardExampleView(result.Example.Id.Value, result.Example.Reason, result.Decision.Winner!.Id.Value, Level(result.Example.Rank)),
            ],
            Frame.Review(Reviews.OfRules(context.Content, EffectsOf(controlling, rules, context.Content)), context.Voice));
    }

    private static IEnumerable<Effect> EffectsOf(ImmutableArray<Rule> controlling, CompiledRules rules, SiteContent content) =>
        controlling.Select(rule => rules.Authored[rule.Id.Value].Effect).OfType<string>().Distinct().Select(effect => content.Effects.Effects[effect]);

    private static ImmutableArray<string> Titles(Rule rule, CompiledRules rules, SiteContent content) =>
        [.. CheckerResults.SourcesOf(rules.Authored[rule.Id.Value], content).Select(source => content.Sources.Sources[source.Value].Title)];

    private static SignView Sign(string id, RedFlag flag, CheckerQuestions questions, TextContext context) => new(
        id,
        CareCards.Flag(id, context),
        CareCards.Disposition(flag.Disposition.Value, context),
        [
            .. from question in questions.Questions
               where (question.Value.Signs?.Value ?? []).Any(sign => sign.Value == id)
               select question.Id.Value,
        ]);

    private static ImmutableArray<string> Told(ImmutableArray<Condition> conditions) =>
        [.. conditions.Select(condition => $"{condition.Question}: {condition.Test.Value}")];
}
