using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MesoSite.Process.Templates;
using MesoSite.Process.Views;

namespace MesoSite.Process.Offline;

/// <summary>
/// The worker, which keeps copies of pages on phones: <c>worker.js</c> with what it has to know of the site. Where phones are to keep nothing, a worker stands at
/// the same address that frees those that do.
/// </summary>
internal static class WorkerFromRendered
{
    /// <summary>Its path from the root of its site. It is never renamed: phones ask for it at the address that they know.</summary>
    public const string Path = "sw.js";

    /// <summary>The component whose template says that a page is a copy, and whose script starts the worker.</summary>
    public const string Component = "offline-notice";

    // As it lies on the phone, of a language; over the wire it is a fifth of that. Handouts that have no room are kept once they were read.
    private const int MostBytes = 1024 * 1024;

    /// <summary>Adds the worker to a site.</summary>
    public static RenderedSite Translate(RenderedSite site, OfflinePlan? plan, TemplateEngine engine)
    {
        var worker = plan is null ? Text("kill-switch.js") : $"const SITE = {Settings(site, plan, engine)};\n{Text("worker.js")}";
        var file = new SiteFile(Path, [.. Encoding.UTF8.GetBytes(Text("free.js") + worker)]);
        return site with { Files = [.. site.Files.Append(file).OrderBy(other => other.Path, StringComparer.Ordinal)] };
    }

    private static string Settings(RenderedSite site, OfflinePlan plan, TemplateEngine engine)
    {
        var pages = site.Pages.ToDictionary(page => page.File.Path, page => page.File.Bytes, StringComparer.Ordinal);
        var told = Written(json =>
        {
            json.WriteString("language", plan.Language);
            json.WriteStartArray("assets");
            plan.Assets.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            WritePages(plan.Shared, pages, json);
            json.WriteStartObject("languages");
            foreach (var language in plan.Languages)
            {
                WriteLanguage(language, pages, engine, json);
            }

            json.WriteEndObject();
        });
        // A version is all that phones keep, and how.
        var version = Assets.ShortHash(Encoding.UTF8.GetBytes(told + Text("worker.js")));
        return $"{{\n  \"version\": \"{version}\",{told[1..]}";
    }

    private static void WriteLanguage(OfflineLanguage language, Dictionary<string, ImmutableArray<byte>> pages, TemplateEngine engine, Utf8JsonWriter json)
    {
        void Notice(string name, OfflineNoticeView view) => json.WriteString(name, engine.Component(Component, view, language.Voice));
        json.WriteStartObject(language.Voice.Tag);
        // The calendar and the digits of the other dates on the pages, whatever the phone's own are.
        json.WriteString("dates", $"{language.Voice.Tag}-u-ca-gregory-nu-{language.Voice.Locale.NumberingSystem}");
        WritePages(Kept(language, pages), pages, json);
        var overdue = OfflineFromContent.OfOverdue(language.Notice);
        Notice("plain", language.Notice);
        Notice("unreviewed", OfflineFromContent.OfUnreviewed(language.Notice));
        Notice("reviewed", OfflineFromContent.OfReviewed(language.Notice));
        Notice("overdue", overdue);
        if (language.CheckerTitle is { } title)
        {
            Notice("off", overdue with { Checker = title });
        }

        json.WriteString("missing", engine.Document("offline", language.Missing, language.Voice));
        json.WriteEndObject();
    }

    private static IEnumerable<string> Kept(OfflineLanguage language, Dictionary<string, ImmutableArray<byte>> pages)
    {
        var bytes = 0;
        foreach (var path in language.Core.Where(pages.ContainsKey))
        {
            bytes += pages[path].Length;
            yield return path;
        }

        foreach (var path in language.Handouts.Where(pages.ContainsKey).TakeWhile(path => (bytes += pages[path].Length) <= MostBytes))
        {
            yield return path;
        }
    }

    private static void WritePages(IEnumerable<string> paths, Dictionary<string, ImmutableArray<byte>> pages, Utf8JsonWriter json)
    {
        json.WriteStartObject("pages");
        foreach (var path in paths)
        {
            json.WriteString(path, Assets.ShortHash(pages[path].AsSpan()));
        }

        json.WriteEndObject();
    }

    private static string Written(Action<Utf8JsonWriter> writeProperties) =>
        Encoding.UTF8.GetString(JsonText.Write(Path, writeProperties).Bytes.AsSpan()).TrimEnd('\n');

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(WorkerFromRendered).Assembly.GetManifestResourceStream($"offline/{name}")!);
        // The same bytes, however the repository was checked out.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
