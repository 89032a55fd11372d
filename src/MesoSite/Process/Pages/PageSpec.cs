using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>What differs between the frames of pages.</summary>
/// <param name="Kind">Name of the content template.</param>
/// <param name="Target">The page's id, such as <c>effect:bruising</c>.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Review">The review of its content; null where there is none yet.</param>
/// <param name="Parent">The page above it, besides the home page; null where there is none.</param>
/// <param name="Contents">Its sections.</param>
/// <param name="Places">Where its author wrote its sections, by their ids, the start of the file under an empty id; empty for a page made from data.</param>
internal sealed record PageSpec(
    string Kind,
    string Target,
    string Title,
    string Description,
    Review? Review,
    LinkView? Parent,
    ImmutableArray<ContentsItemView> Contents,
    ImmutableArray<Located<string>> Places = default);
