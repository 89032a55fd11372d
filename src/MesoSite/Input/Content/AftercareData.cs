using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>data/aftercare.yaml</c>: what to do and avoid, who should wait, and what to ask.</summary>
internal sealed record AftercareData(
    Table<AftercareStep> Steps, Table<Contraindication> Contraindications, Table<QuestionToAsk> Questions, Review? Reviewed)
{
    public static readonly Shape<AftercareData> Shape = new RecordShape<AftercareData>(map => new AftercareData(
        map.Required("steps", "What to do and what to leave after the treatment.", Shapes.Table(AftercareStep.Shape)),
        map.Required("contraindications", "Who should wait, or not be treated.", Shapes.Table(Contraindication.Shape)),
        map.Required("questions", "What patients should ask before the treatment.", Shapes.Table(QuestionToAsk.Shape)),
        map.Required("reviewed", "Who reviewed this file; or not-yet.", Review.Shape)));
}

/// <summary>Whether a step is to be done or to be left.</summary>
internal enum AftercareKind
{
    Do,
    Avoid,
}

/// <summary>One step of aftercare.</summary>
internal sealed record AftercareStep(AftercareKind Kind, DurationRange? For, ImmutableArray<Located<string>> Sources, bool Judgement)
{
    public static readonly Shape<AftercareStep> Shape = new RecordShape<AftercareStep>(map => new AftercareStep(
        map.Required("kind", "Whether it is to be done or to be left.", new ChoiceShape<AftercareKind>(("do", AftercareKind.Do), ("avoid", AftercareKind.Avoid))),
        map.OptionalValue("for", "For how long.", Shapes.DurationRange),
        map.Optional("sources", "Where it comes from: ids of sources.yaml.", Shapes.IdReferences, []),
        map.Optional("judgement", "true marks clinical judgement without a published source.", Shapes.Flag, false)));
}

/// <summary>A reason to wait or not to treat.</summary>
/// <param name="Decision">Who decides; an id whose words stand in the locale files.</param>
internal sealed record Contraindication(Located<string> Decision, ImmutableArray<Located<string>> Sources, bool Judgement)
{
    public static readonly Shape<Contraindication> Shape = new RecordShape<Contraindication>(map => new Contraindication(
        map.Required("decision", "Who decides: an id of your own, whose words stand in the locales under decisions.", Shapes.IdReference),
        map.Optional("sources", "Where it comes from: ids of sources.yaml.", Shapes.IdReferences, []),
        map.Optional("judgement", "true marks clinical judgement without a published source.", Shapes.Flag, false)));
}

/// <summary>A question for the practitioner.</summary>
internal sealed record QuestionToAsk(ImmutableArray<Located<string>> Sources)
{
    public static readonly Shape<QuestionToAsk> Shape = new RecordShape<QuestionToAsk>(map => new QuestionToAsk(
        map.Optional("sources", "Where it comes from: ids of sources.yaml.", Shapes.IdReferences, [])));
}
