using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Process.Language;
using MesoSite.Process.Offline;
using MesoSite.Process.Papers;
using MesoSite.Process.Views;

namespace MesoSite.Process;

/// <summary>Every file of the site, before it is rendered.</summary>
/// <param name="Pages">Pages in the frame of the layout.</param>
/// <param name="Documents">Pages with a template of their own.</param>
/// <param name="Files">Files that need no rendering.</param>
/// <param name="Reports">Pages for the clinic's own file, which are published beside the site.</param>
/// <param name="ReportFiles">What they need.</param>
internal sealed record SitePlan(
    ImmutableArray<PlannedPage> Pages,
    ImmutableArray<PlannedDocument> Documents,
    ImmutableArray<SiteFile> Files,
    ImmutableArray<PlannedDocument> Reports,
    ImmutableArray<SiteFile> ReportFiles)
{
    /// <summary>What phones keep; null where they are to keep nothing.</summary>
    public OfflinePlan? Offline { get; init; }

    /// <summary>What can be printed; empty where nothing is to be.</summary>
    public ImmutableArray<Paper> Papers { get; init; } = [];

    /// <summary>Pages that are made for paper alone, and not published.</summary>
    public ImmutableArray<PlannedDocument> PaperPages { get; init; } = [];
}

/// <summary>A page: the layout around a template of its kind.</summary>
/// <param name="Path">From the root of the site.</param>
/// <param name="Links">The links in it that authors wrote, with their places.</param>
/// <param name="Places">Where its sections are written, by their ids; the whole page under an empty id; those that are older than their originals are left out.</param>
internal sealed record PlannedPage(
    string Path, Voice Voice, PageView Page, object Content, ImmutableArray<Located<string>> Links, ImmutableArray<Located<string>> Places);

/// <summary>A page with a template of its own.</summary>
/// <param name="Template">Name of the document template.</param>
/// <param name="View">What the template reads.</param>
/// <param name="IsForReaders">False for the gallery, which shows the same ids and dead links many times over: nothing in it is checked.</param>
internal sealed record PlannedDocument(string Path, Voice Voice, string Template, object View, bool IsForReaders = true);
