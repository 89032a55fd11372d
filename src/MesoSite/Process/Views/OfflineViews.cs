using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>Says that a page is a copy, and from when (component <c>offline-notice</c>). Dates stand as placeholders, which the phone fills in.</summary>
/// <param name="Saved">When the phone kept it.</param>
/// <param name="Reviewed">When it was last reviewed, or null.</param>
/// <param name="Next">When its next review is due, or null.</param>
/// <param name="Unreviewed">True where nobody has reviewed it yet.</param>
/// <param name="Overdue">True past the next review: the notice then warns of the page.</param>
/// <param name="Checker">The title of the symptom checker, in whose place it then stands; else null.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="Clinic">The clinic's telephone.</param>
public sealed record OfflineNoticeView(
    string Saved, string? Reviewed, string? Next, bool Unreviewed, bool Overdue, string? Checker, PhoneView Emergency, PhoneView Clinic);

/// <summary>Stands in for a page of which the phone has no copy (document <c>offline</c>). It is part of the worker, and no page of the site.</summary>
/// <param name="Head">Addresses for the head, from a placeholder for the root.</param>
/// <param name="Language">The language of the page that was asked for.</param>
/// <param name="ClinicName">The clinic.</param>
/// <param name="Logo">Address of its logo, or null.</param>
/// <param name="Home">The home page.</param>
/// <param name="EmergencyTitle">Heading of emergency help.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="EmergencyPage">All emergency signs.</param>
/// <param name="Clinic">The clinic's telephone.</param>
/// <param name="Kept">Pages that are kept.</param>
public sealed record OfflinePageView(
    HeadView Head,
    LanguageView Language,
    string ClinicName,
    string? Logo,
    string Home,
    Prose EmergencyTitle,
    PhoneView Emergency,
    string EmergencyPage,
    PhoneView Clinic,
    ImmutableArray<LinkView> Kept);
