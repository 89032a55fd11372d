using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>data/effects.yaml</c>: the side effects, without any words.</summary>
/// <param name="Groups">As patients meet them.</param>
internal sealed record EffectData(ImmutableArray<Located<string>> Groups, Table<Effect> Effects)
{
    public static readonly Shape<EffectData> Shape = new RecordShape<EffectData>(map => new EffectData(
        map.Required("groups", Shapes.IdReferences),
        map.Required("effects", Shapes.Table(Effect.Shape))));
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
        new ScalarShape<DurationRange?>(Shapes.DurationRange.Expected, (string text, out DurationRange? value) =>
        {
            var read = DurationRange.TryParse(text, out var range);
            value = range;
            return read;
        }));

    public static readonly Shape<Effect> Shape = new RecordShape<Effect>(map => new Effect(
        map.Required("term", Shapes.Text),
        map.Required("group", Shapes.IdReference),
        map.Required("urgency", Shapes.IdReference),
        map.Required("frequency", new ChoiceShape<Frequency>([.. Frequencies])),
        map.Optional("reported", Report.Shape),
        map.Required("onset", OnsetShape),
        map.Required("course", Course.Shape),
        map.Optional("past-course", Shapes.IdReference),
        map.Optional("self-care", Shapes.IdReferences, []),
        map.Optional("red-flags", Shapes.IdReferences, []),
        map.Required("sources", Shapes.IdReferences),
        map.Optional("judgement", Shapes.List(new ChoiceShape<string>([.. Fields.Select(field => (field, field))])), []),
        map.Required("reviewed", Review.Shape),
        map.Span));
}

/// <summary>What a study counted.</summary>
internal sealed record Report(int Count, int Of, Located<string> Source, SourceSpan Span)
{
    public static readonly Shape<Report> Shape = new RecordShape<Report>(map => new Report(
        map.Required("count", Shapes.WholeNumber),
        map.Required("of", Shapes.WholeNumber),
        map.Required("source", Shapes.IdReference),
        map.Span));

    /// <summary>The share of a hundred, to one decimal.</summary>
    public decimal Percent => Math.Round(100m * Count / Of, 1, MidpointRounding.AwayFromZero);
}
