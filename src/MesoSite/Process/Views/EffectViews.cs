using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>A side effect in a list or table.</summary>
/// <param name="Id">The author's id; the page's file name.</param>
/// <param name="Name">Its everyday name.</param>
/// <param name="Term">Its medical name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Urgency">What to do while its course is normal.</param>
/// <param name="Frequency">How common it is, in words.</param>
/// <param name="Reported">What a study counted, in words, or null.</param>
/// <param name="Onset">When it starts, in words.</param>
/// <param name="Usual">How long it usually lasts, in words.</param>
/// <param name="NeedsHelp">True where the patient turns to someone however long it lasts.</param>
/// <param name="CallAfter">How long to wait before calling, in words; null where it needs help anyway, or where nobody knows.</param>
/// <param name="NeverNormal">True where no course of it is normal.</param>
public sealed record EffectSummaryView(
    string Id,
    string Name,
    string Term,
    string Href,
    Prose Summary,
    DispositionView Urgency,
    string Frequency,
    string? Reported,
    string Onset,
    string Usual,
    bool NeedsHelp,
    string? CallAfter,
    bool NeverNormal);

/// <summary>A table of side effects (component <c>effect-table</c>).</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Effects">The rows.</param>
public sealed record EffectTableView(string Caption, ImmutableArray<EffectSummaryView> Effects);

/// <summary>Content of the page of all side effects (template <c>effects</c>).</summary>
/// <param name="Groups">As patients meet them.</param>
public sealed record EffectsPageView(ImmutableArray<EffectGroupView> Groups);

/// <summary>A group of side effects.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Title">Heading.</param>
/// <param name="Lead">What the group has in common.</param>
/// <param name="Effects">The side effects, in the author's order.</param>
public sealed record EffectGroupView(string Id, string Title, Prose Lead, ImmutableArray<EffectSummaryView> Effects);

/// <summary>Content of one side effect's page (template <c>effect</c>).</summary>
/// <param name="Effect">The facts.</param>
/// <param name="About">What it is and looks like.</param>
/// <param name="Course">What normally happens.</param>
/// <param name="SelfCare">What helps; may be empty.</param>
/// <param name="UrgentCards">Care cards, most urgent first; emergency and same-day come above the text.</param>
/// <param name="OtherCards">The remaining care cards.</param>
/// <param name="Judgements">Names of the facts that are clinical judgement without a published source, in words; may be empty.</param>
/// <param name="Sources">What the facts rest on.</param>
public sealed record EffectPageView(
    EffectSummaryView Effect,
    Prose About,
    Prose Course,
    ImmutableArray<Prose> SelfCare,
    ImmutableArray<CareCardView> UrgentCards,
    ImmutableArray<CareCardView> OtherCards,
    string? Judgements,
    ImmutableArray<SourceLinkView> Sources);
