using System.Collections.Immutable;
using MesoSite.Process;

namespace MesoSite.PostProcess;

/// <summary>
/// What the checks across pages need of a page. Its elements take some fifty times the memory of its HTML and are let go once its own checks are
/// done; where a fault must be pointed at, the page is read again.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Name">Its path from the root of the output.</param>
/// <param name="IsRedirect">True for a page that only passes its reader on.</param>
/// <param name="IsGallery">True for the designer's page of all components.</param>
/// <param name="Title">What its title says; empty where there is none.</param>
/// <param name="Ids">All ids on it.</param>
/// <param name="Anchors">The anchors that its links lead to, on this page or on others, each once.</param>
/// <param name="Loads">Paths of what it loads by itself, each once.</param>
/// <param name="Statements">What has to be the same in every language, in document order.</param>
internal sealed record PageSummary(
    RenderedPage Page,
    string Name,
    bool IsRedirect,
    bool IsGallery,
    string Title,
    IReadOnlySet<string> Ids,
    ImmutableArray<Anchor> Anchors,
    ImmutableArray<string> Loads,
    ImmutableArray<PageStatement> Statements)
{
    /// <summary>Its path from the root of the site.</summary>
    public string Path => Page.File.Path;
}

/// <summary>An element of a page of the site.</summary>
/// <param name="Page">Path of the page.</param>
/// <param name="Id">The element's id.</param>
internal sealed record Anchor(string Page, string Id);

/// <summary>An element at which a section may begin, or which says something that has to be the same in every language, or both.</summary>
/// <param name="Heading">The id of a heading that a section may begin at; else null.</param>
/// <param name="What">What is said, in English words; null for a heading alone.</param>
internal sealed record PageStatement(string? Heading, string? What);
