using System.Text;

namespace MesoSite.Preview.Site;

/// <summary>A page of the preview's own, where the site has none.</summary>
internal static class NoticePage
{
    /// <summary>The page.</summary>
    /// <param name="title">Its title and heading, as HTML.</param>
    /// <param name="text">What it says, as HTML.</param>
    public static byte[] Of(string title, string text) => Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        <p>{text}</p>
        </main>
        </body>
        </html>

        """);
}
