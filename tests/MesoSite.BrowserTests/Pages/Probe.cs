using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Pages;

/// <summary>A script of <c>Probes</c>, which looks at a page as it stands and says what is wrong with it.</summary>
public static partial class Probe
{
    internal static readonly string Folder = Path.Combine(BuiltSite.Root, "tests", "MesoSite.BrowserTests", "Pages", "Probes");

    private static readonly ConcurrentDictionary<string, string> Scripts = [];

    /// <summary>The name of a quality's files: <c>CutText</c> is <c>cut-text</c>.</summary>
    public static string NameOf(Quality quality) => Capital().Replace(quality.ToString(), "-$1").ToLowerInvariant();

    public static Task<string[]> RunAsync(IPage page, Quality quality) => RunAsync(page, NameOf(quality));

    /// <param name="name">Of the script's file.</param>
    public static Task<string[]> RunAsync(IPage page, string name) => page.EvaluateAsync<string[]>(Scripts.GetOrAdd(name, Script));

    private static string Script(string name) => $$"""
        async () => {
        {{File.ReadAllText(Path.Combine(Folder, "common.js"))}}
        const probe =
        {{File.ReadAllText(Path.Combine(Folder, name + ".js"))}};
        return await probe();
        }
        """;

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Capital();
}
