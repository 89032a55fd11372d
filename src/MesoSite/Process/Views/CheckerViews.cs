using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>Content of the symptom checker's page (template <c>checker</c>): the whole decision diagram, each question and each result once.</summary>
/// <param name="Lead">What it is and is not.</param>
/// <param name="Start">Address of the first question, or of the result where there is none to ask.</param>
/// <param name="Questions">In an order in which every answer leads further down.</param>
/// <param name="Results">In the order in which the questions first lead to them.</param>
public sealed record CheckerPageView(
    Prose Lead, string Start, ImmutableArray<CheckerQuestionView> Questions, ImmutableArray<CheckerResultView> Results);

/// <summary>A question at one place of the diagram; the same one may be asked at several.</summary>
/// <param name="Id">Anchor, such as <c>q7</c>.</param>
/// <param name="Number">Its number on paper.</param>
/// <param name="Question">The author's id of the question.</param>
/// <param name="IsConcern">True where asking about another concern starts: the first question after those that everyone is asked.</param>
/// <param name="Ask">The question.</param>
/// <param name="Help">How to tell, or null.</param>
/// <param name="Signs">The signs that it asks about; may be empty.</param>
/// <param name="Answers">The answers.</param>
public sealed record CheckerQuestionView(
    string Id,
    string Number,
    string Question,
    bool IsConcern,
    string Ask,
    Prose? Help,
    ImmutableArray<Prose> Signs,
    ImmutableArray<CheckerAnswerView> Answers);

/// <summary>An answer.</summary>
/// <param name="Label">What is read.</param>
/// <param name="Href">Anchor of the next question or of the result.</param>
/// <param name="Number">Its number on paper.</param>
/// <param name="Answers">What it stands for in the rules, such as <c>yes</c> or <c>&gt; 3 d</c>.</param>
public sealed record CheckerAnswerView(string Label, string Href, string Number, string Answers);

/// <summary>A result: the care card of a rule.</summary>
/// <param name="Id">Anchor, such as <c>result-anaphylaxis</c>.</param>
/// <param name="Number">Its number on paper.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Rank">0 for the most urgent disposition, and so on.</param>
/// <param name="Disposition">Its urgency.</param>
/// <param name="Title">The instruction.</param>
/// <param name="Action">What to do and how fast.</param>
/// <param name="Phone">Whom to call, or null.</param>
/// <param name="EmergencyPhone">The emergency number; null where <paramref name="Phone"/> is that already.</param>
/// <param name="ClinicPhone">The clinic's telephone; null where <paramref name="Phone"/> is that already.</param>
/// <param name="Because">The answers that the rule goes by.</param>
/// <param name="Reason">Why they lead here.</param>
/// <param name="WhileWaiting">What to do until help comes, or null.</param>
/// <param name="SelfCare">What to do meanwhile; may be empty.</param>
/// <param name="Worse">Signs that would make it more urgent; may be empty.</param>
/// <param name="Links">Pages to read further.</param>
/// <param name="Sources">What it rests on; may be empty.</param>
/// <param name="Judgement">True where it is clinical judgement without a published source.</param>
/// <param name="Review">Who vouches for it.</param>
public sealed record CheckerResultView(
    string Id,
    string Number,
    string Rule,
    int Rank,
    DispositionView Disposition,
    Prose Title,
    Prose Action,
    PhoneView? Phone,
    PhoneView? EmergencyPhone,
    PhoneView? ClinicPhone,
    ImmutableArray<CheckerReasonView> Because,
    Prose Reason,
    Prose? WhileWaiting,
    ImmutableArray<Prose> SelfCare,
    ImmutableArray<Prose> Worse,
    ImmutableArray<LinkView> Links,
    ImmutableArray<SourceLinkView> Sources,
    bool Judgement,
    ReviewView Review);

/// <summary>An answer that a rule goes by.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Answer">The answer, or several with "or" between them.</param>
public sealed record CheckerReasonView(string Ask, string Answer);
