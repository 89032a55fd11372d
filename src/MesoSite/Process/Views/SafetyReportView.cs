using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>
/// The safety report (document <c>safety-report</c>): for the clinic's own file, never for patients. Its texts are in the site's default
/// language; ids stand in it as the author wrote them.
/// </summary>
/// <param name="Language">The default language.</param>
/// <param name="Stylesheet">The style sheet beside it.</param>
/// <param name="Policy">The content security policy.</param>
/// <param name="Site">The site's title.</param>
/// <param name="Clinic">The clinic.</param>
/// <param name="Version">Short hash of the rules, so that a signature says what was signed.</param>
/// <param name="Review">Who vouches for the rules.</param>
/// <param name="Proofs">What is proven of them.</param>
/// <param name="Hazards">Each hazard with what controls it.</param>
/// <param name="Signs">Each red flag, and the question that asks about it.</param>
/// <param name="Judgements">Rules that are clinical judgement, for which no source was found.</param>
public sealed record SafetyReportView(
    LanguageView Language,
    string Stylesheet,
    string Policy,
    string Site,
    string Clinic,
    string Version,
    ReviewView Review,
    ImmutableArray<ProofView> Proofs,
    ImmutableArray<HazardView> Hazards,
    ImmutableArray<SignView> Signs,
    ImmutableArray<string> Judgements);

/// <summary>Something that is proven, and how much it covers.</summary>
/// <param name="Title">What.</param>
/// <param name="Detail">Of how many, in words and numbers.</param>
public sealed record ProofView(string Title, string Detail);

/// <summary>A hazard, and what controls it.</summary>
/// <param name="Id">The author's id.</param>
/// <param name="Text">What can go wrong for a patient.</param>
/// <param name="Rules">The rules that control it.</param>
/// <param name="Guarantees">What is proven whatever else is answered.</param>
/// <param name="Examples">The vignettes that its rules win.</param>
/// <param name="Review">Who vouches for these rules, and for the side effects that they are about: the review that is due first.</param>
public sealed record HazardView(
    string Id,
    string Text,
    ImmutableArray<HazardRuleView> Rules,
    ImmutableArray<HazardGuaranteeView> Guarantees,
    ImmutableArray<HazardExampleView> Examples,
    ReviewView Review);

/// <summary>A rule that controls a hazard.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Conditions">Its conditions, <c>question: test</c>.</param>
/// <param name="Disposition">Where it sends the patient.</param>
/// <param name="Judgement">True where no source was found for it.</param>
/// <param name="Sources">The sources of its advice.</param>
public sealed record HazardRuleView(
    string Id, ImmutableArray<string> Conditions, DispositionView Disposition, bool Judgement, ImmutableArray<string> Sources);

/// <summary>A guarantee.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Conditions">For which answers.</param>
/// <param name="Disposition">The least urgent disposition that may follow.</param>
/// <param name="Reason">Why.</param>
public sealed record HazardGuaranteeView(string Id, ImmutableArray<string> Conditions, DispositionView Disposition, string Reason);

/// <summary>A vignette.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Who the patient is, and why a clinician expects this.</param>
/// <param name="Rule">The rule that wins.</param>
/// <param name="Disposition">What is expected, and found.</param>
public sealed record HazardExampleView(string Id, string Reason, string Rule, DispositionView Disposition);

/// <summary>A red flag in the checker.</summary>
/// <param name="Id">The author's id.</param>
/// <param name="Text">Its words.</param>
/// <param name="Disposition">Its urgency, which no way on which it is confirmed falls short of.</param>
/// <param name="Questions">The questions that ask about it.</param>
public sealed record SignView(string Id, Prose Text, DispositionView Disposition, ImmutableArray<string> Questions);
