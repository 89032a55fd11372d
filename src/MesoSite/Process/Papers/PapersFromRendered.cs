using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Templates;
using MesoSite.Process.Views;

namespace MesoSite.Process.Papers;

/// <summary>
/// Finds the papers that were printed of just these pages, publishes them, and lets the pages link to them. A PDF is known by the hash of all
/// that it was made from; links to papers stand on no paper, so that they are no part of it.
/// </summary>
internal static class PapersFromRendered
{
    /// <summary>Finds the papers.</summary>
    /// <param name="site">The site.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="content">Its content.</param>
    /// <param name="engine">Renders anew the pages that get links.</param>
    /// <param name="prints">What was printed, by its hash.</param>
    public static RenderedSite Translate(
        RenderedSite site, SitePlan plan, SiteContent content, TemplateEngine engine, ImmutableDictionary<string, ImmutableArray<byte>> prints)
    {
        if (plan.Papers.IsEmpty)
        {
            return site;
        }

        var paperPages = Parallelism.Map(plan.PaperPages, page => RenderedFromPlan.Document(page, engine));
        var pages = site.Pages.Concat(paperPages).ToDictionary(page => page.File.Path, StringComparer.Ordinal);
        var papers = Parallelism.Map([.. plan.Papers.Where(paper => pages.ContainsKey(paper.Page))], paper => Of(paper, pages[paper.Page], content));
        var printed = papers.Where(paper => prints.ContainsKey(paper.Key)).ToLookup(paper => paper.Paper.ShownOn);
        var namesSheets = printed.SelectMany(paper => paper).Select(paper => paper.Paper.Sheet).Distinct().Count() > 1;
        var linked = Parallelism.Map([.. plan.Pages.Where(page => printed.Contains(page.Path))], page =>
        {
            var links = printed[page.Path].Select(paper => Link(paper, page, prints[paper.Key].Length, namesSheets));
            return RenderedFromPlan.Page(page with { Page = page.Page with { Papers = [.. links] } }, engine);
        }).ToDictionary(page => page.File.Path, StringComparer.Ordinal);
        return site with
        {
            Pages = [.. site.Pages.Select(page => linked.GetValueOrDefault(page.File.Path) ?? page)],
            Files =
            [
                .. site.Files.Select(file => linked.TryGetValue(file.Path, out var page) ? page.File : file)
                    .Concat(printed.SelectMany(paper => paper).Select(paper => new SiteFile(paper.Paper.Path, prints[paper.Key])))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
            Papers = papers,
            PaperPages = paperPages,
        };
    }

    private static RenderedPaper Of(Paper paper, RenderedPage page, SiteContent content)
    {
        var styles = PaperStyles.Of(paper, page.Version, content);
        using var madeFrom = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // The page names its style sheet by its hash.
        madeFrom.AppendData(page.File.Bytes.AsSpan());
        madeFrom.AppendData(Encoding.UTF8.GetBytes($"\n{styles}\n{string.Join(' ', paper.Classes)}\n{paper.IsFolded}"));
        return new RenderedPaper(paper, styles, Convert.ToHexStringLower(madeFrom.GetHashAndReset()), content.Settings.Address);
    }

    private static PaperLinkView Link(RenderedPaper paper, PlannedPage page, int bytes, bool namesSheets) => new(
        Addresses.Relative(page.Path, paper.Paper.Path),
        paper.Paper.Word,
        paper.Paper is { Size: { } size, IsFolded: false } ? $"paper-size-{(int)size}" : null,
        namesSheets ? paper.Paper.Sheet.ToString() : null,
        $"{page.Voice.Say(Math.Max(1, bytes / 1000))} kB");
}

/// <summary>A paper of a finished page.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Styles">Its style, behind that of its page.</param>
/// <param name="Key">Hash of all that it is made from.</param>
/// <param name="Address">Web address of the site that it is a paper of, or null.</param>
internal sealed record RenderedPaper(Paper Paper, string Styles, string Key, string? Address)
{
    /// <summary>Where that site lies from the root of the output: empty, or a branch's folder such as <c>lyon/</c>.</summary>
    public string Folder { get; init; } = string.Empty;
}
