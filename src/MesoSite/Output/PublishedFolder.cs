using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Output;

/// <summary>A folder of finished pages, whoever made them.</summary>
/// <param name="Files">Paths of all files, from the folder, with <c>/</c>.</param>
/// <param name="Pages">The HTML files among them that can be read.</param>
/// <param name="Styles">The style sheets among them that can be read.</param>
internal sealed record PublishedFolder(ImmutableHashSet<string> Files, ImmutableArray<SourceFile> Pages, ImmutableArray<SourceFile> Styles);
