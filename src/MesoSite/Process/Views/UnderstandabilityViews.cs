using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>How well the handouts can be understood and acted on (document <c>understandability-report</c>): for the clinic, in English.</summary>
/// <param name="Stylesheet">The style sheet beside it.</param>
/// <param name="Policy">The content security policy.</param>
/// <param name="Clinic">The clinic.</param>
/// <param name="Instruments">What the handouts are held against.</param>
/// <param name="Handouts">Each handout in each language.</param>
public sealed record UnderstandabilityReportView(
    string Stylesheet, string Policy, string Clinic, ImmutableArray<InstrumentView> Instruments, ImmutableArray<HandoutReportView> Handouts);

/// <summary>A published instrument.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Source">Its whole name, and who published it.</param>
public sealed record InstrumentView(string Name, string Source);

/// <summary>A handout in a language.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Instruments">What came of each instrument.</param>
public sealed record HandoutReportView(string Id, LanguageView Language, string Title, ImmutableArray<JudgedInstrumentView> Instruments);

/// <summary>An instrument's items for a handout.</summary>
/// <param name="Name">The instrument.</param>
/// <param name="Met">How many are met.</param>
/// <param name="Judged">Of how many that a machine could judge.</param>
/// <param name="ForPerson">How many a person has to judge.</param>
/// <param name="DoNotApply">How many do not apply.</param>
/// <param name="Items">All of them, by their numbers.</param>
public sealed record JudgedInstrumentView(
    string Name, int Met, int Judged, int ForPerson, int DoNotApply, ImmutableArray<JudgedItemView> Items);

/// <summary>An item for a handout.</summary>
/// <param name="Number">Its number in the instrument.</param>
/// <param name="Question">What it asks, in our words.</param>
/// <param name="Verdict">Such as <c>not met</c>.</param>
/// <param name="Reason">What was measured; empty where a person judges.</param>
/// <param name="IsForPerson">True where a person judges.</param>
public sealed record JudgedItemView(int Number, string Question, string Verdict, string Reason, bool IsForPerson);
