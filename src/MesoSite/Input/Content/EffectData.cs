using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>data/effects.yaml</c>: the side effects, without any words.</summary>
/// <param name="Groups">As patients meet them.</param>
internal sealed record EffectData(ImmutableArray<Located<string>> Groups, Table<Effect> Effects)
{
    public static readonly Shape<EffectData> Shape = new RecordShape<EffectData>(map => new EffectData(
        map.Required("groups", "Ids of the groups in which patients meet side effects, in their order on pages.", Shapes.IdReferences),
        map.Required("effects", "The side effects, each under an id of its own.", Shapes.Table(Effect.Shape))));
}

/// <summary>How common a side effect is, in the classes of CIOMS.</summary>
internal enum Frequency
{
    VeryCommon,
    Common,
    Uncommon,
    Rare,
    VeryRare,
    NotKnown,
}

/// <summary>The facts of one side effect.</summary>
/// <param name="Term">Its medical name.</param>
/// <param name="Urgency">Where to turn while its course is normal and there is no red flag.</param>
/// <param name="Onset">When it starts; null where that is not known.</param>
/// <param name="PastCourse">Where to turn once it lasts past the longest course.</param>
/// <param name="Judgement">Facts that are clinical judgement without a published source.</param>
internal sealed record Effect(
    string Term,
    Located<string> Group,
    Located<string> Urgency,
    Frequency Frequency,
    Report? Reported,
    DurationRange? Onset,
    Course Course,
    Located<string>? PastCourse,
    ImmutableArray<Located<string>> SelfCare,
    ImmutableArray<Located<string>> RedFlags,
    ImmutableArray<Located<string>> Sources,
    ImmutableArray<string> Judgement,
    Review? Reviewed,
    SourceSpan Span)
{
    /// <summary>The facts that may be marked as judgement.</summary>
    public static readonly ImmutableArray<string> Fields =
        ["urgency", "frequency", "onset", "course.usual", "course.longest", "past-course", "self-care", "red-flags"];

    /// <summary>The words for <see cref="Frequency"/>.</summary>
    public static readonly ImmutableArray<(string Word, Frequency Value)> Frequencies =
    [
        ("very-common", Frequency.VeryCommon),
        ("common", Frequency.Common),
        ("uncommon", Frequency.Uncommon),
        ("rare", Frequency.Rare),
        ("very-rare", Frequency.VeryRare),
        ("not-known", Frequency.NotKnown),
    ];

    private static readonly Shape<DurationRange?> OnsetShape = new EitherShape<DurationRange?>(
        "not-known",
        null,
        new ScalarShape<DurationRange?>(Shapes.DurationRange.Expected, Shapes.LengthOrRange, (string text, out DurationRange? value) =>
        {
            var read = DurationRange.TryParse(text, out var range);
            value = range;
            return read;
        }));

    public static readonly Shape<Effect> Shape = new RecordShape<Effect>(map => new Effect(
        map.Required("term", "The medical name, in Latin letters; the same in every language.", Shapes.Text),
        map.Required("group", "When patients usually meet it: one of groups above.", Shapes.IdReference),
        map.Required("urgency", "Where to turn while its course is normal and no red flag is there: a disposition of care.yaml.", Shapes.IdReference),
        map.Required("frequency", "How common it is, in CIOMS classes. Only a measured rate counts; else not-known.", new ChoiceShape<Frequency>([.. Frequencies])),
        map.Optional("reported", "What a study counted.", Report.Shape),
        map.Required("onset", "When it starts after the treatment; or not-known.", OnsetShape),
        map.Required("course", "How it normally runs, counted from its start; or never-normal, or not-known.", Course.Shape),
        map.Optional("past-course", "Where to turn once it lasts past course.longest: a disposition of care.yaml.", Shapes.IdReference),
        map.Optional("self-care", "What helps at home: ids of care.yaml.", Shapes.IdReferences, []),
        map.Optional("red-flags", "Signs that need help: ids of care.yaml.", Shapes.IdReferences, []),
        map.Required("sources", "Where its facts come from: ids of sources.yaml.", Shapes.IdReferences),
        map.Optional("judgement", "Facts here that are clinical judgement, without a published source.", Shapes.List(new ChoiceShape<string>([.. Fields.Select(field => (field, field))])), []),
        map.Required("reviewed", "Who reviewed it; or not-yet.", Review.Shape),
        map.Span));
}

/// <summary>What a study counted.</summary>
internal sealed record Report(int Count, int Of, Located<string> Source, SourceSpan Span)
{
    public static readonly Shape<Report> Shape = new RecordShape<Report>(map => new Report(
        map.Required("count", "How many people had it.", Shapes.WholeNumber),
        map.Required("of", "Out of how many people.", Shapes.WholeNumber),
        map.Required("source", "The study: an id of sources.yaml.", Shapes.IdReference),
        map.Span));

    /// <summary>The share of a hundred, to one decimal.</summary>
    public decimal Percent => Math.Round(100m * Count / Of, 1, MidpointRounding.AwayFromZero);
}
