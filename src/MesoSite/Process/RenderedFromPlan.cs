using System.Collections.Immutable;
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
        var pages = Parallelism.Map(plan.Pages, page => Render(page, engine));
        var documents = Parallelism.Map(plan.Documents, document => (document.IsForReaders, Page: Document(document, engine)));
        var readers = pages.AddRange(documents.Where(document => document.IsForReaders).Select(document => document.Page));
        var others = documents.Where(document => !document.IsForReaders).Select(document => document.Page);
        var files = plan.Files.Concat(readers.Concat(others).Select(page => page.File)).OrderBy(file => file.Path, StringComparer.Ordinal);
        var reports = plan.Reports.Select(report => Document(report, engine).File);
        return new RenderedSite([.. files], readers, [.. reports, .. plan.ReportFiles]);
    }

    // The version is a hash of the content alone, so that a change of the theme's frame makes no new version of a handout.
    private static RenderedPage Render(PlannedPage page, TemplateEngine engine)
    {
        var view = new TemplateView(page.Page, page.Content, null, null);
        var main = engine.Layout(page.Page.Kind, view, page.Voice);
        var version = Assets.ShortHash(Encoding.UTF8.GetBytes(page.Page.Title + "\n" + main));
        var html = engine.Layout(Layout, view with { Main = new Html(main), Version = version }, page.Voice);
        return Page(page.Path, html, page.Voice.Tag, page.Links, page.Places);
    }

    private static RenderedPage Document(PlannedDocument document, TemplateEngine engine) =>
        Page(document.Path, engine.Document(document.Template, document.View, document.Voice), document.Voice.Tag, [], []);

    private static RenderedPage Page(string path, string html, string language, ImmutableArray<Located<string>> links, ImmutableArray<Located<string>> places) =>
        new(new SiteFile(path, [.. Encoding.UTF8.GetBytes(html)]), html, language, links, places);
}
