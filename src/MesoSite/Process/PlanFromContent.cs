using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Checker;
using MesoSite.Process.Facts;
using MesoSite.Process.Hosting;
using MesoSite.Process.Language;
using MesoSite.Process.Offline;
using MesoSite.Process.Pages;
using MesoSite.Process.Papers;
using MesoSite.Process.Reports;
using MesoSite.Process.Text;

namespace MesoSite.Process;

/// <summary>Content to every page in every language, its address and its view.</summary>
internal static class PlanFromContent
{
    /// <summary>Plans the site.</summary>
    /// <param name="content">The content.</param>
    /// <param name="facts">Its facts by path.</param>
    /// <param name="rules">The symptom checker's rules; null where the site has none, or where they are faulty.</param>
    /// <param name="gallery">True to add the page with all components of the theme.</param>
    /// <param name="papers">True to plan what can be printed.</param>
    /// <param name="handouts">True to hold each handout against the instruments for such texts, which takes as long as making its page.</param>
    /// <param name="bag">Takes the faults.</param>
    public static SitePlan Translate(
        SiteContent content,
        ImmutableSortedDictionary<string, FactValue> facts,
        CompiledRules? rules,
        bool gallery,
        bool papers,
        bool handouts,
        DiagnosticBag bag)
    {
        ImmutableArray<Voice> voices = [.. content.Languages.Select(language => new Voice(language, bag))];
        var site = new SiteContext(content, facts, new Addresses(content), Assets.FromContent(content), voices, bag);
        var pages = Parallelism.Map(voices, voice => Pages(site, rules, voice).ToList()).SelectMany(page => page).ToImmutableArray();
        var documents = Documents(site, voices, pages, gallery);
        // The rules and the translations of a branch are the clinic's.
        ImmutableArray<PlannedDocument> reports = content.Branch is not null ? [] : [.. new[] { SafetyReport.Plan(rules, site), TranslationReport.Plan(site), handouts ? UnderstandabilityReport.Plan(site) : null }.OfType<PlannedDocument>()];
        // Headers of a branch are for a host of its own, at whose root it lies.
        var headers = HostHeaders.Of(pages, content.Branch is null ? content.Sites.Select(part => part.Folder) : [string.Empty]);
        ImmutableArray<SiteFile> reportFiles = content.Branch is not null ? [] : [NginxExample.Plan(headers, content)];
        reportFiles = reports.IsEmpty ? reportFiles : reportFiles.Add(ReportStyles.Plan(content.Theme));
        return new SitePlan(pages, documents, Files(site, voices, pages, headers), reports, reportFiles)
        {
            Offline = OfflineFromContent.Translate(site),
            Papers = papers ? PapersOfSite.Of(site) : [],
            PaperPages = papers ? [.. voices.SelectMany(voice => new[] { CardPage.Plan(site, voice), BookletPage.Plan(site, voice) }).OfType<PlannedDocument>()] : [],
        };
    }

    private static IEnumerable<PlannedPage> Pages(SiteContext site, CompiledRules? rules, Voice voice)
    {
        TextContext At(string target, string? root = null) => new(site, voice, site.Addresses.PathOf(target, voice.Tag), root);
        PlannedPage Plan(string target, Func<TextContext, PlannedPage> plan) =>
            site.Withdrawn.Has(target) ? WithdrawnPage.Plan(target, At(target)) : plan(At(target));
        var content = voice.Content;
        yield return HomePage.Plan(At("page:home"));
        if (rules is { IsComplete: true } && voice.Words.HasChecker(site.Content.Checker!))
        {
            yield return Plan(CheckerPage.Target, at => content.CheckerIsOut ? CheckerOutPage.Plan(at) : CheckerPage.Plan(rules, at));
        }

        ImmutableArray<Article> shown = [.. content.Articles.Where(article => !site.Withdrawn.Has($"article:{article.Id}"))];
        var next = shown.Zip(shown.Skip(1)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        var previous = shown.Skip(1).Zip(shown).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        foreach (var article in content.Articles)
        {
            yield return Plan(
                $"article:{article.Id}", at => ArticlePage.Plan(article, previous.GetValueOrDefault(article.Id), next.GetValueOrDefault(article.Id), at));
        }

        foreach (var page in BilingualPage.PlanAll(voice, site))
        {
            yield return page;
        }

        yield return Plan("page:effects", EffectsPage.Plan);
        foreach (var id in site.Content.Effects.Effects.Ids)
        {
            yield return Plan($"effect:{id}", at => EffectPage.Plan(id, at));
        }

        yield return Plan("page:aftercare", AftercarePage.Plan);
        yield return Plan("page:timeline", TimelinePage.Plan);
        yield return EmergencyPage.Plan(At("page:emergency"));
        yield return SourcesPage.Plan(At("page:sources"));
        yield return SearchPage.Plan(At(SearchPage.Target));
        foreach (var page in content.Pages)
        {
            yield return ArticlePage.PlanInfo(page, At($"page:{page.Id}"));
        }

        yield return NotFoundPage.Plan(At("page:not-found", site.Content.Settings.RootOnHost));
    }

    private static ImmutableArray<PlannedDocument> Documents(
        SiteContext site, ImmutableArray<Voice> voices, ImmutableArray<PlannedPage> pages, bool gallery)
    {
        var documents = ImmutableArray.CreateBuilder<PlannedDocument>();
        documents.AddRange(LanguageChooser.Plan(site));
        documents.AddRange(voices.SelectMany(voice => Redirects.Plan(site, voice, pages)));
        if (gallery)
        {
            documents.Add(Gallery.Plan(site));
        }

        return documents.ToImmutable();
    }

    private static ImmutableArray<SiteFile> Files(SiteContext site, ImmutableArray<Voice> voices, ImmutableArray<PlannedPage> pages, ImmutableArray<HeaderRule> headers)
    {
        var content = site.Content;
        var listed = from page in pages
                     where !page.Page.Head.NoIndex
                     group (page.Voice.Tag, page.Path) by page.Path[(page.Voice.Tag.Length + 1)..] into sameInAllLanguages
                     select sameInAllLanguages.ToImmutableArray();
        return
        [
            .. site.Assets.Files,
            HeadersFile.Plan(headers),
            .. voices.Select(voice => WebManifest.Plan(voice, content.Settings.Clinic.Name, content.Theme.Settings.Colours.Light.Value)),
            .. SearchEngineFiles.Plan(
                content.Settings.Address, listed, content.Settings.DefaultLanguage.Value, content.Branches.Select(branch => branch.Settings.Address)),
        ];
    }
}
