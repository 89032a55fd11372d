using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>checker/rules.yaml</c>: the decision table, what is promised of it, and the vignettes that it is held against.</summary>
/// <param name="Hazards">What can go wrong for a patient, in the default language: for the safety report only.</param>
internal sealed record CheckerRules(
    Table<string> Hazards, Table<CheckerRule> Rules, Table<CheckerGuarantee> Guarantees, Table<CheckerExample> Examples, Review? Reviewed)
{
    public static readonly Shape<CheckerRules> Shape = new RecordShape<CheckerRules>(map => new CheckerRules(
        map.Required("hazards", "What can go wrong for a patient, each under an id; for the safety report only.", Shapes.Table(Shapes.Text)),
        map.Required("rules", "The rows of the decision table. The most urgent that matches wins; of equally urgent ones the earlier.", Shapes.Table(CheckerRule.Shape)),
        map.Required("guarantees", "What must hold for some answers, whatever the others are.", Shapes.Table(CheckerGuarantee.Shape)),
        map.Required("examples", "Vignettes with what a clinician expects; every rule is won by one.", Shapes.Table(CheckerExample.Shape)),
        map.Required("reviewed", "Who reviewed the rules; or not-yet.", Review.Shape)));
}

/// <summary>A row of the decision table.</summary>
/// <param name="ForEach">True for one rule for each side effect that has the facts named here; <see cref="EffectMark"/> stands for its id.</param>
/// <param name="Except">Side effects that <paramref name="ForEach"/> leaves out.</param>
/// <param name="When">Unary tests by question.</param>
/// <param name="Then">A disposition, or a fact that is one, such as <c>bruising.past-course</c>.</param>
/// <param name="Effect">Whose page, self-care, red flags and sources the result shows; or null.</param>
/// <param name="SelfCare">Instead of the side effect's; null for those.</param>
/// <param name="RedFlags">Instead of the side effect's; null for those.</param>
/// <param name="Sources">Instead of the side effect's; null for those.</param>
/// <param name="WhileWaiting">True where the result says what the emergency box says of the wait for help.</param>
/// <param name="See">Pages to read further, such as <c>article:managing-risks</c>.</param>
/// <param name="Masked">True where more urgent rules always win over it, on purpose.</param>
internal sealed record CheckerRule(
    bool ForEach,
    ImmutableArray<Located<string>> Except,
    Table<Located<string>> When,
    Located<string> Then,
    Located<string>? Effect,
    ImmutableArray<Located<string>>? SelfCare,
    ImmutableArray<Located<string>>? RedFlags,
    ImmutableArray<Located<string>>? Sources,
    bool WhileWaiting,
    ImmutableArray<Located<string>> See,
    Located<string> Hazard,
    bool Judgement,
    bool Masked,
    Acceptance? Accepted)
{
    /// <summary>Stands for the id of a side effect in a rule that is one for each.</summary>
    public const string EffectMark = "{effect}";

    public static readonly Shape<CheckerRule> Shape = new RecordShape<CheckerRule>(map => new CheckerRule(
        map.Optional("for-each", "effect makes one rule for each side effect; write {effect} for its id.", new ChoiceShape<bool>(("effect", true)), false),
        map.Optional("except", "Side effects that for-each leaves out.", Shapes.IdReferences, []),
        map.Required("when", "Tests by question, such as yes, \"yes, not-sure\", not(none) or \"> 3 d\".", Shapes.Table(Shapes.Located(Shapes.FilledText))),
        map.Required("then", "A disposition of care.yaml, or a fact that is one, such as \"{effect}.past-course\".", Shapes.Located(Shapes.FilledText)),
        map.Optional("effect", "The side effect whose page, self-care, warning signs and sources the result shows.", Shapes.Located(Shapes.FilledText)),
        map.OptionalValue("self-care", "Ids of care.yaml, in place of the side effect's.", Shapes.IdReferences),
        map.OptionalValue("red-flags", "Ids of care.yaml, in place of the side effect's.", Shapes.IdReferences),
        map.OptionalValue("sources", "Ids of sources.yaml, in place of the side effect's.", Shapes.IdReferences),
        map.Optional("while-waiting", "true adds what the emergency box says of the wait for help.", Shapes.Flag, false),
        map.Optional("see", "Pages to read further, such as article:side-effects or page:aftercare.", Shapes.List(Shapes.Located(Shapes.Text)), []),
        map.Required("hazard", "What can go wrong: one of hazards above.", Shapes.IdReference),
        map.Optional("judgement", "true marks clinical judgement without a published source.", Shapes.Flag, false),
        map.Optional("masked", "true says that more urgent rules always win over it, on purpose.", Shapes.Flag, false),
        map.Optional("accepted", "A clinician's word that answers which led to something more urgent may lead here.", Acceptance.Shape)));
}

/// <summary>A clinician's word that some answers, which used to lead to something more urgent, may lead to this rule.</summary>
/// <param name="From">The disposition that they led to.</param>
internal sealed record Acceptance(Located<string> From, string By, DateOnly On, string Reason)
{
    public static readonly Shape<Acceptance> Shape = new RecordShape<Acceptance>(map => new Acceptance(
        map.Required("from", "The disposition that they led to.", Shapes.IdReference),
        map.Required("by", "The clinician's name.", Shapes.Text),
        map.Required("on", "The day.", Shapes.Date),
        map.Required("reason", "Why.", Shapes.Text)));
}

/// <summary>What must hold for these answers, whatever the others are.</summary>
internal sealed record CheckerGuarantee(Table<Located<string>> When, Located<string> AtLeast, Located<string> Hazard, string Reason)
{
    public static readonly Shape<CheckerGuarantee> Shape = new RecordShape<CheckerGuarantee>(map => new CheckerGuarantee(
        map.Required("when", "Answers by question.", Shapes.Table(Shapes.Located(Shapes.FilledText))),
        map.Required("at-least", "The least urgent disposition that they may lead to.", Shapes.IdReference),
        map.Required("hazard", "What can go wrong: one of hazards above.", Shapes.IdReference),
        map.Required("reason", "Why.", Shapes.Text)));
}

/// <summary>A vignette: a patient's answers, and what a clinician expects.</summary>
internal sealed record CheckerExample(Table<Located<string>> Answers, Located<string> Expect, string Reason)
{
    public static readonly Shape<CheckerExample> Shape = new RecordShape<CheckerExample>(map => new CheckerExample(
        map.Required("answers", "A patient's answers by question.", Shapes.Table(Shapes.Located(Shapes.FilledText))),
        map.Required("expect", "The disposition that a clinician expects.", Shapes.IdReference),
        map.Required("reason", "Who the patient is, in a few words.", Shapes.Text)));
}
