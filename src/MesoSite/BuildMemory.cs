using MesoSite.Input;
using MesoSite.PostProcess;

namespace MesoSite;

/// <summary>What one build of a site leaves for the next of the same program, under a preview that follows saves. Nothing of it can make a build come out differently.</summary>
public sealed class BuildMemory
{
    internal PageMemory Pages { get; } = new();

    internal void Begin(SourceTrees sources) => Pages.Begin(SourceHash.OfAllButArticles(sources));
}
