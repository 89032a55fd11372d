using System.Collections.Immutable;
using MesoSite.Process.Language;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>The page at the root: every language by its own name. The same page answers wrong addresses outside any language.</summary>
internal static class LanguageChooser
{
    private const string Template = "language-chooser";

    public static IEnumerable<PlannedDocument> Plan(SiteContext site, ImmutableArray<Voice> voices)
    {
        var source = voices.First(voice => voice.Tag == site.Content.Settings.DefaultLanguage.Value);
        yield return new PlannedDocument("index.html", source, Template, View(new TextContext(site, source, "index.html"), voices));
        var notFound = View(new TextContext(site, source, "404.html", site.Content.Settings.RootOnHost), voices);
        yield return new PlannedDocument("404.html", source, Template, notFound with { Head = notFound.Head with { NoIndex = true } });
    }

    private static LanguageChooserView View(TextContext context, ImmutableArray<Voice> voices) => new(
        Frame.Head(context.FileHref, context.Voice.Tag, "index.html", context.Site),
        context.Voice.View,
        context.Voice.Words.Site.Title,
        context.Content.Settings.Clinic.Name,
        context.Site.Assets.Logo is { } logo ? context.FileHref(logo) : null,
        TextContext.Phone(context.Site.EmergencyNumber),
        [
            .. voices.Select(voice => new LanguageChoiceView(
                voice.View,
                voice.Words.Site.Title,
                voice.Words.Emergency.Title,
                context.FileHref(context.Site.Addresses.PathOf("page:home", voice.Tag)))),
        ]);
}
