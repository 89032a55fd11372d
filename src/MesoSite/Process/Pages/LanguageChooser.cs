using MesoSite.Process.Language;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>
/// The page at the root: every language by its own name. Its twin answers wrong addresses outside any language, and says so in
/// each of them.
/// </summary>
internal static class LanguageChooser
{
    /// <summary>Its path.</summary>
    public const string Path = "index.html";

    private const string Template = "language-chooser";

    public static IEnumerable<PlannedDocument> Plan(SiteContext site)
    {
        var source = site.SourceVoice;
        var chooser = View(new TextContext(site, source, Path), voice => voice.Words.Site.Title);
        yield return new PlannedDocument(Path, source, Template, chooser);

        var atRoot = new TextContext(site, source, "404.html", site.Content.Settings.RootOnHost);
        var notFound = View(atRoot, voice => voice.Text("not-found-title"));
        yield return new PlannedDocument("404.html", source, Template, notFound with { Head = notFound.Head with { NoIndex = true } });
    }

    private static LanguageChooserView View(TextContext context, Func<Voice, string> title) => new(
        Frame.Head(context.FileHref, context.Voice.Tag, Path, context.Site),
        context.Voice.View,
        title(context.Voice),
        context.Content.Settings.Clinic.Name,
        context.Site.Assets.Logo is { } logo ? context.FileHref(logo) : null,
        TextContext.Phone(context.Site.EmergencyNumber),
        [
            .. context.Site.Voices.Select(voice => new LanguageChoiceView(
                voice.View,
                title(voice),
                ProseFromMarkdown.Inline(voice.Words.Emergency.Title, context.In(voice)),
                context.FileHref(context.Site.Addresses.PathOf("page:home", voice.Tag)))),
        ]);
}
