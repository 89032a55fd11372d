using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>data/care.yaml</c>: where to turn, the signs that send a patient there, and what helps at home.</summary>
/// <param name="Dispositions">Most urgent first.</param>
internal sealed record CareData(
    Table<Disposition> Dispositions,
    ImmutableArray<Located<string>> EmergencyBox,
    Table<RedFlag> RedFlags,
    Table<SelfCare> SelfCare)
{
    public static readonly Shape<CareData> Shape = new RecordShape<CareData>(map => new CareData(
        map.Required("dispositions", "The levels of urgency, most urgent first.", Shapes.Table(Disposition.Shape)),
        map.Required("emergency-box", "Red flags in the emergency box of every page, in this order.", Shapes.IdReferences),
        map.Required("red-flags", "Signs that send a patient somewhere, each with one disposition.", Shapes.Table(RedFlag.Shape)),
        map.Required("self-care", "What patients can do at home.", Shapes.Table(Content.SelfCare.Shape))));

    /// <summary>Place of a disposition in the order of urgency; 0 is the most urgent.</summary>
    public int Rank(string disposition) => Dispositions.Ids.TakeWhile(id => id != disposition).Count();
}

/// <summary>A care card of the theme.</summary>
internal enum CareCard
{
    Emergency,
    Urgent,
    NonUrgent,
    SelfCare,
}

/// <summary>Whom a disposition sends the patient to.</summary>
internal enum Contact
{
    None,
    EmergencyNumber,
    Clinic,
}

/// <summary>A level of urgency.</summary>
internal sealed record Disposition(CareCard Card, Contact Contact, DurationRange? Within)
{
    public static readonly Shape<Disposition> Shape = new RecordShape<Disposition>(map => new Disposition(
        map.Required("card", "How it looks: the care card of the theme.", new ChoiceShape<CareCard>(
            ("emergency", CareCard.Emergency), ("urgent", CareCard.Urgent), ("non-urgent", CareCard.NonUrgent), ("self-care", CareCard.SelfCare))),
        map.Optional("contact", "Whom to call; left out, nobody.", new ChoiceShape<Contact>(("emergency-number", Contact.EmergencyNumber), ("clinic", Contact.Clinic)), Contact.None),
        map.OptionalValue("within", "How soon to call.", Shapes.DurationRange)));
}

/// <summary>A sign that sends the patient somewhere, whatever side effect it comes with.</summary>
internal sealed record RedFlag(Located<string> Disposition, ImmutableArray<Located<string>> Sources, bool Judgement)
{
    public static readonly Shape<RedFlag> Shape = new RecordShape<RedFlag>(map => new RedFlag(
        map.Required("disposition", "Where it sends the patient: one of dispositions above.", Shapes.IdReference),
        map.Optional("sources", "Where it comes from: ids of sources.yaml.", Shapes.IdReferences, []),
        map.Optional("judgement", "true marks clinical judgement without a published source.", Shapes.Flag, false)));
}

/// <summary>Something that helps at home.</summary>
internal sealed record SelfCare(DurationRange? For, ImmutableArray<Located<string>> Sources, bool Judgement)
{
    public static readonly Shape<SelfCare> Shape = new RecordShape<SelfCare>(map => new SelfCare(
        map.OptionalValue("for", "How long to do it.", Shapes.DurationRange),
        map.Optional("sources", "Where it comes from: ids of sources.yaml.", Shapes.IdReferences, []),
        map.Optional("judgement", "true marks clinical judgement without a published source.", Shapes.Flag, false)));
}
