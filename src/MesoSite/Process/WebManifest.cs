using MesoSite.Process.Language;

namespace MesoSite.Process;

/// <summary>The web manifest of a language: lets a phone keep the site on its home screen.</summary>
internal static class WebManifest
{
    private static readonly (string File, string Sizes, string Type)[] Icons =
    [
        ("icon.svg", "any", "image/svg+xml"),
        ("icon-192.png", "192x192", "image/png"),
        ("icon-512.png", "512x512", "image/png"),
    ];

    public static string PathFor(string language) => $"{language}/site.webmanifest";

    public static SiteFile Plan(Voice voice, string clinic, string themeColour)
    {
        var site = voice.Words.Site;
        return JsonText.Write(PathFor(voice.Tag), json =>
        {
            json.WriteString("name", $"{site.Title} – {clinic}");
            json.WriteString("short_name", site.Title);
            json.WriteString("description", site.Description);
            json.WriteString("lang", voice.Tag);
            json.WriteString("dir", voice.View.Dir);
            json.WriteString("start_url", "index.html");
            json.WriteString("scope", "../");
            json.WriteString("display", "browser");
            json.WriteString("theme_color", themeColour);
            json.WriteString("background_color", themeColour);
            json.WriteStartArray("icons");
            foreach (var icon in Icons)
            {
                json.WriteStartObject();
                json.WriteString("src", $"../assets/{icon.File}");
                json.WriteString("sizes", icon.Sizes);
                json.WriteString("type", icon.Type);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
