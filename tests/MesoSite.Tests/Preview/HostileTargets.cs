namespace MesoSite.Tests.Preview;

/// <summary>Targets of requests that would lead out of a folder, or to what is hidden in it, if anything read them generously.</summary>
internal static class HostileTargets
{
    // Two dots: plain, encoded, encoded twice and thrice, overlong, as code units, in full width, and with what some system drops.
    private static readonly string[] Up =
    [
        "..", "%2e%2e", ".%2e", "%2E.", "%252e%252e", "%25252e%25252e", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "%f0%80%80%ae%f0%80%80%ae",
        "%uff0e%uff0e", "%u002e%u002e", "%ef%bc%8e%ef%bc%8e", "...", "....", "..%00", "..%20", "..%0d%0a", "..;", "..%3b", "%2e%2e%2e",
        "..%c2%ad", ".%e2%80%8b.", "\u002e\u00ae",
    ];

    private static readonly string[] Slashes =
    [
        "/", "%2f", "%2F", "\\", "%5c", "%5C", "%252f", "%255c", "%25252f", "%c0%af", "%e0%80%af", "%c1%9c", "//", "/./", "/%2e/",
        "%ef%bc%8f", "%u2215", "%u2216", "%2f%2f", "/%5c",
    ];

    /// <summary>All of them; <paramref name="parent"/> is the folder that holds the site and the secret.</summary>
    public static IEnumerable<string> In(string parent)
    {
        foreach (var up in Up)
        {
            foreach (var slash in Slashes)
            {
                yield return $"/{up}{slash}secret.txt";
                yield return $"/en/{up}{slash}{up}{slash}secret.txt";
            }
        }

        string[] others =
        [
            $"{parent}/secret.txt", $"/{parent}/secret.txt", $"/%2f{parent}/secret.txt", $"file://{parent}/secret.txt", $"/file:{parent}/secret.txt",
            $"/{parent.Replace("/", "%2f", StringComparison.Ordinal)}%2fsecret.txt", "http://localhost/../secret.txt", "//localhost/secret.txt", "*", "secret.txt", "../secret.txt", "\\..\\secret.txt",
            "/C:/Windows/win.ini", "/c:%5cWindows%5cwin.ini", "/C%3a/Windows/win.ini", "/c%7c/Windows/win.ini", "/%5c%5c%3f%5cC:%5csecret.txt", "/%5c%5clocalhost%5cc$%5csecret.txt",
            "/index.html::$DATA", "/index.html%3a%3a$DATA", "/index.html:other", "/assets::$INDEX_ALLOCATION/style.css", "/assets:$I30:$INDEX_ALLOCATION/style.css",
            "/index.html.", "/index.html%2e", "/index.html...", "/index.html%20", "/index.html%00", "/index.html%00.css", "/index.html%0a", "/index.html/", "/index.html/x", "/%20index.html",
            "/INDEX.HTML", "/Index.html", "/ASSETS/style.css", "/index~1.htm", "/ASSETS~1/style.css", "/index.htm*", "/index.htm%3f", "/*", "/index.%68tml%",
            "/CON", "/con.html", "/NUL", "/nul.txt", "/aux.css", "/PRN", "/COM1", "/lpt9.txt", "/COM%c2%b9", "/CONIN$", "/clock$.txt", "/nul%20.txt",
            "/.env", "/%2eenv", "/.git/config", "/%2egit/config", "/.git%2fconfig", "/en/../.env", "/.", "/..", "/./index.html", "/.mesosite", "/.mesosite/", "/.mesosite/../index.html", "/.MESOSITE/events",
            "/link.txt", "/folder-link/secret.txt", "/folder-link/", "/folder-link", "/up/secret.txt", "/up/site/index.html", "/chain.txt",
            "//index.html", "/en//about.html", "///", "/en/about.html//", "/index.html%", "/index.html%2", "/index.html%zz", "/%", "/%ff", "/%80", "/%ed%a0%80", "/%c3", "/\u00e9.html",
            "/%e2%80%aeindex.html", "/index.html%e2%80%8b", "/%ef%bb%bfindex.html", "/%7findex.html", "/%1b[2J", $"/{new string('a', 300)}",
        ];
        foreach (var other in others)
        {
            yield return other;
        }
    }
}
