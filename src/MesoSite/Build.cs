using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Output;
using MesoSite.PostProcess;
using MesoSite.Process;
using MesoSite.Process.Checker;
using MesoSite.Process.Facts;
using MesoSite.Process.Offline;
using MesoSite.Process.Papers;
using MesoSite.Process.Reading;
using MesoSite.Process.Templates;

namespace MesoSite;

/// <summary>
/// The list of passes, gone through where anything has changed since the last build. Each takes the record of the one before. What could be read is also processed, so that one run shows
/// all faults of both; checking and publishing wait until there are none.
/// </summary>
public static class Build
{
    private static readonly ImmutableDictionary<string, ImmutableArray<byte>> NoPrints = ImmutableDictionary<string, ImmutableArray<byte>>.Empty;

    /// <summary>Builds a site.</summary>
    /// <param name="options">Where to read and write.</param>
    /// <param name="began">Told when a phase begins.</param>
    /// <param name="waits">Told who else is building this site, and is waited for; null for nobody.</param>
    /// <param name="held">The site's lock, where the caller has it already; null to take it.</param>
    /// <param name="memory">What the caller's builds of this site remember; null for nothing.</param>
    public static BuildResult Run(BuildOptions options, Action<Phase> began, Action<LockHolder>? waits = null, OutputLock? held = null, BuildMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(began);
        var bag = new DiagnosticBag();
        using var taken = held is null ? OutputLock.Take(options.Output, options.Wait, waits ?? (_ => { }), bag) : null;
        if (bag.HasErrors)
        {
            return new BuildResult(bag.ToSorted(), [], null, null);
        }

        began(Phase.Input);
        var sources = SourceReader.Read(options.Input, options.Theme, bag);
        var hash = SourceHash.Of(sources);
        options = options with { Today = options.Today ?? BuildDay.Of(Environment.GetEnvironmentVariable(BuildDay.Variable), DateTimeOffset.UtcNow, bag) };
        var key = LastBuild.KeyOf(hash, options, PrintStore.Keys(options.PrintsFolder, bag));
        if (bag.ToSorted().IsEmpty && LastBuild.Recall(key, options, sources) is { } same)
        {
            return same;
        }

        var prints = PrintStore.Read(options.PrintsFolder, bag);
        var made = Make(sources, options, began, bag, prints, papers: !prints.IsEmpty, memory);
        if (made.Site is null || !(bag.MayBePublished || (options.Drafts && !bag.HasErrors)))
        {
            return new BuildResult(bag.ToSorted(), [], made.Quality, null);
        }

        began(Phase.Output);
        var published = OutputWriter.Write(made.Site.Files, options.Output, bag, hash);
        var reports = published is null || made.Site.Reports.IsEmpty ? null : OutputWriter.Write(made.Site.Reports, options.ReportsFolder, bag);
        var languages = made.Site.Pages.CountBy(page => page.Language).Select(count => new LanguagePages(count.Key, count.Value));
        var result = new BuildResult(Told(bag, options), [.. languages], made.Quality, published);
        return LastBuild.Keep(key, options, result, reports) is { } fault ? result with { Diagnostics = result.Diagnostics.Add(fault) } : result;
    }

    // In a preview of drafts, what is still to be filled in is shown, and is a warning.
    private static ImmutableArray<Diagnostic> Told(DiagnosticBag bag, BuildOptions options) => options.Drafts
        ? [.. bag.ToSorted().Select(fault => fault.Severity == Severity.Draft ? fault with { Severity = Severity.Warning } : fault)]
        : bag.ToSorted();

    /// <summary>The passes between reading and writing, in memory.</summary>
    /// <param name="prints">What was printed of earlier builds, by its hash; null for nothing.</param>
    /// <param name="papers">True where papers are to be found or made.</param>
    /// <param name="memory">What earlier builds remember; null for nothing.</param>
    internal static MadeSite Make(
        SourceTrees sources,
        BuildOptions options,
        Action<Phase> began,
        DiagnosticBag bag,
        ImmutableDictionary<string, ImmutableArray<byte>>? prints = null,
        bool papers = false,
        BuildMemory? memory = null)
    {
        memory?.Begin(sources);
        var today = options.Today ?? BuildDay.Of(Environment.GetEnvironmentVariable(BuildDay.Variable), DateTimeOffset.UtcNow, bag);
        if (ContentFromSources.Translate(sources, options.Address, bag, options.Checks)?.On(today) is not { } content)
        {
            return new MadeSite(null, null, null, null);
        }

        began(Phase.Process);
        var templates = TemplateEngine.Read(content.Theme, bag);
        var facts = FactsFromContent.Translate(content);
        var rules = RulesFromContent.Translate(content, facts, bag);
        if (options.Checks)
        {
            ReadingFromContent.Check(content, facts, bag);
        }

        // The clinic's own site, then those of its branches: the same passes on other settings.
        var sites = content.Sites.Select(part =>
        {
            var plan = PlanFromContent.Translate(part, facts, rules, options.Gallery, papers, options.Checks, bag);
            var rendered = RenderedFromPlan.Translate(plan, templates);
            var linked = PapersFromRendered.Translate(rendered, plan, part, templates, prints ?? NoPrints);
            return (Content: part, Plan: plan, Site: WorkerFromRendered.Translate(linked, plan.Offline, templates));
        }).ToList();
        var site = SiteFromBranches.Translate(sites[0].Site, [.. sites.Skip(1).Select(branch => (branch.Content, branch.Site))], bag);
        if (bag.HasErrors || !options.Checks)
        {
            return new MadeSite(content, sites[0].Plan, site, null);
        }

        began(Phase.PostProcess);
        var reports = sites.Select(part => ReportFromRendered.Translate(part.Site, part.Content, memory?.Pages, bag)).ToList();
        return new MadeSite(content, sites[0].Plan, site, reports[0]);
    }
}
