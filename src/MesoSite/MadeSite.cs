using MesoSite.Input.Content;
using MesoSite.PostProcess;
using MesoSite.Process;

namespace MesoSite;

/// <summary>What the passes between reading and writing made; what they did not come to is null.</summary>
internal sealed record MadeSite(SiteContent? Content, SitePlan? Plan, RenderedSite? Site, QualityReport? Quality);
