using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using MesoSite.Core;
using MesoSite.Process.Templates;
using MesoSite.Process.Views;

namespace MesoSite.Process;

/// <summary>Every planned page through its templates, to bytes.</summary>
internal static class RenderedFromPlan
{
    private const string Layout = "page";

    public static RenderedSite Translate(SitePlan plan, TemplateEngine engine)
    {
        var pages = Parallelism.Map(plan.Pages, page => Page(page, engine));
        var documents = Parallelism.Map(plan.Documents, document => (document.IsForReaders, Page: Document(document, engine)));
        var readers = pages.AddRange(documents.Where(document => document.IsForReaders).Select(document => document.Page));
        ImmutableArray<RenderedPage> others = [.. documents.Where(document => !document.IsForReaders).Select(document => document.Page)];
        var files = plan.Files.Concat(readers.Concat(others).Select(page => page.File)).OrderBy(file => file.Path, StringComparer.Ordinal);
        var reports = plan.Reports.Select(report => Document(report, engine).File);
        return new RenderedSite([.. files], readers, [.. reports, .. plan.ReportFiles]) { OtherPages = others };
    }

    /// <summary>Renders a page.</summary>
    public static RenderedPage Page(PlannedPage page, TemplateEngine engine)
    {
        var view = new TemplateView(page.Page, page.Content, null, null);
        var main = engine.Layout(page.Page.Kind, view, page.Voice);
        // A hash of the content alone, so that a change of the theme's frame makes no new version of a handout.
        var version = Assets.ShortHash(Encoding.UTF8.GetBytes(page.Page.Title + "\n" + main));
        var html = engine.Layout(Layout, view with { Main = new Html(main), Version = version }, page.Voice);
        return Finished(page.Path, html, page.Voice.Tag, version, page.Links, page.Places) with { Layout = page.Page.Kind };
    }

    /// <summary>Renders a page with a template of its own.</summary>
    public static RenderedPage Document(PlannedDocument document, TemplateEngine engine)
    {
        var html = engine.Document(document.Template, document.View, document.Voice);
        return Finished(document.Path, html, document.Voice.Tag, Assets.ShortHash(Encoding.UTF8.GetBytes(html)), [], []) with { Layout = document.Template };
    }

    private static RenderedPage Finished(
        string path, string html, string language, string version, ImmutableArray<Located<string>> links, ImmutableArray<Located<string>> places) =>
        new(new SiteFile(path, ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(html))), language, version, links, places);
}
