using System.Text.Encodings.Web;
using System.Text.Json;
using MesoSite.Process.Language;

namespace MesoSite.Process;

/// <summary>The web manifest of a language: lets a phone keep the site on its home screen.</summary>
internal static class WebManifest
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // The file is UTF-8 and is served as JSON, never inside HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string PathFor(string language) => $"{language}/site.webmanifest";

    public static SiteFile Plan(Voice voice, string name, string themeColour)
    {
        var site = voice.Words.Site;
        var json = JsonSerializer.Serialize(
            new
            {
                name = $"{site.Title} – {name}",
                short_name = site.Title,
                description = site.Description,
                lang = voice.Tag,
                dir = voice.View.Dir,
                start_url = "index.html",
                scope = "../",
                display = "browser",
                theme_color = themeColour,
                background_color = themeColour,
                icons = new[]
                {
                    new { src = "../assets/icon.svg", sizes = "any", type = "image/svg+xml" },
                    new { src = "../assets/icon-192.png", sizes = "192x192", type = "image/png" },
                    new { src = "../assets/icon-512.png", sizes = "512x512", type = "image/png" },
                },
            },
            Options);
        return new SiteFile(PathFor(voice.Tag), [.. System.Text.Encoding.UTF8.GetBytes(json + "\n")]);
    }
}
