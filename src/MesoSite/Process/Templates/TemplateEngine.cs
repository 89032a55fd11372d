using System.Text;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Language;
using MesoSite.Process.Views;

namespace MesoSite.Process.Templates;

/// <summary>
/// The theme's templates, in the part of Handlebars' language that themes need. Interpreted, by code of our own: Handlebars.Net compiles
/// expression trees, which takes longer than a site of a thousand pages takes to render (450 ms of CPU for the shipped theme's 66 templates,
/// interpreted or compiled), and its reader has time limits by the clock, so that a build failed on a machine that was busy. The tests hold this against
/// Handlebars.Net as the reference.
/// </summary>
internal sealed class TemplateEngine
{
    // About a page: a thread's buffer is used for all pages that it renders.
    private const int BufferLength = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder? buffer;

    private readonly TemplateSet set;
    private readonly DiagnosticBag bag;

    private TemplateEngine(TemplateSet set, DiagnosticBag bag) => (this.set, this.bag) = (set, bag);

    /// <summary>Reads all templates of a theme.</summary>
    public static TemplateEngine Read(Theme theme, DiagnosticBag bag) => new(TemplateSet.Read(theme, bag), bag);

    /// <summary>Renders a template of <c>layouts/</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="view">What it reads.</param>
    /// <param name="voice">The language.</param>
    public string Layout(string name, TemplateView view, Voice voice) => Render($"layouts/{name}.hbs", view, voice);

    /// <summary>Renders a template of <c>documents/</c>.</summary>
    public string Document(string name, object view, Voice voice) => Render($"documents/{name}.hbs", view, voice);

    /// <summary>Renders a component by itself.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="view">What it reads.</param>
    /// <param name="voice">The language.</param>
    public string Component(string name, object view, Voice voice) => Render($"components/{name}/{name}.hbs", view, voice);

    private string Render(string path, object view, Voice voice)
    {
        if (set.Find(path) is not { } template)
        {
            return string.Empty;
        }

        var output = buffer ??= new StringBuilder(BufferLength);
        output.Clear();
        new TemplateRun(set, output, bag).Render(template, view, voice);
        return output.ToString();
    }
}
