using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Hosting;

namespace MesoSite.Process;

/// <summary>The clinic's site and those of its branches as one. A branch is a whole site in a folder of its own.</summary>
internal static class SiteFromBranches
{
    // Hosts read these at the root of a host alone; there, the clinic's own hold for everything below.
    private static readonly ImmutableArray<string> FilesOfHost = [HeadersFile.Name, SearchEngineFiles.Robots];

    /// <summary>Puts the sites together.</summary>
    /// <param name="site">The clinic's own.</param>
    /// <param name="branches">Those of its branches.</param>
    /// <param name="bag">Takes a fault for each branch whose folder would lie where something else lies.</param>
    public static RenderedSite Translate(RenderedSite site, IReadOnlyCollection<(SiteContent Content, RenderedSite Site)> branches, DiagnosticBag bag)
    {
        if (branches.Count == 0)
        {
            return site;
        }

        // Some disks ignore case, and some hosts the ending of a page.
        var taken = site.Files.Select(file => file.Path.Split('/')[0].Split('.')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in branches.Select(branch => branch.Content.Branch!).Where(id => taken.Contains(id.Value)))
        {
            bag.Add(ProcessFaults.BranchNameTaken(id.Span, id.Value));
        }

        var moved = branches.Where(branch => !taken.Contains(branch.Content.Branch!.Value)).Select(branch => Moved(branch.Content, branch.Site)).ToList();
        return site with
        {
            Files = [.. site.Files.Concat(moved.SelectMany(branch => branch.Files)).OrderBy(file => file.Path, StringComparer.Ordinal)],
            Pages = [.. site.Pages, .. moved.SelectMany(branch => branch.Pages)],
            Papers = [.. site.Papers, .. moved.SelectMany(branch => branch.Papers)],
            PaperPages = [.. site.PaperPages, .. moved.SelectMany(branch => branch.PaperPages)],
            OtherPages = [.. site.OtherPages, .. moved.SelectMany(branch => branch.OtherPages)],
        };
    }

    private static RenderedSite Moved(SiteContent branch, RenderedSite site)
    {
        var hasOwnHost = branch.Settings.RootOnHost == "/";
        SiteFile Move(SiteFile file) => file with { Path = branch.Folder + file.Path };
        RenderedPage MovePage(RenderedPage page) => page with { File = Move(page.File) };
        return site with
        {
            Files = [.. site.Files.Where(file => hasOwnHost || !FilesOfHost.Contains(file.Path)).Select(Move)],
            Pages = [.. site.Pages.Select(MovePage)],
            Papers = [.. site.Papers.Select(paper => paper with { Folder = branch.Folder })],
            PaperPages = [.. site.PaperPages.Select(MovePage)],
            OtherPages = [.. site.OtherPages.Select(MovePage)],
        };
    }
}
