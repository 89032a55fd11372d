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
        var files = site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var told = Written(json =>
        {
            json.WriteString("language", plan.Language);
            WriteList("assets", plan.Assets, json);
            WritePages(plan.Shared, files, json);
            json.WriteStartObject("languages");
            foreach (var language in plan.Languages)
            {
                var (pages, pictures) = Kept(language, plan.Pictures, files);
                json.WriteStartObject(language.Voice.Tag);
                WriteList("pictures", pictures, json);
                WritePages(pages, files, json);
                WriteWords(language, engine, json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
        // A version is all that phones keep, and how.
        var version = Assets.ShortHash(Encoding.UTF8.GetBytes(told + Text("worker.js")));
        return $"{{\n  \"version\": \"{version}\",{told[1..]}";
    }

    private static void WriteWords(OfflineLanguage language, TemplateEngine engine, Utf8JsonWriter json)
    {
        void Notice(string name, OfflineNoticeView view) => json.WriteString(name, engine.Component(Component, view, language.Voice));
        // The calendar and the digits of the other dates on the pages, whatever the phone's own are.
        json.WriteString("dates", $"{language.Voice.Tag}-u-ca-gregory-nu-{language.Voice.Locale.NumberingSystem}");
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
    }

    // What helps in need always, handouts with their pictures as long as there is room.
    private static (List<string> Pages, List<string> Pictures) Kept(OfflineLanguage language, ImmutableArray<string> pictures, Dictionary<string, SiteFile> files)
    {
        List<string> pages = [.. language.Core.Where(files.ContainsKey)];
        var drawn = new List<string>();
        var bytes = pages.Sum(path => files[path].Bytes.Length);
        foreach (var handout in language.Handouts.Where(files.ContainsKey))
        {
            var html = Encoding.UTF8.GetString(files[handout].Bytes.AsSpan());
            var own = pictures.Where(picture => !drawn.Contains(picture) && html.Contains(picture, StringComparison.Ordinal)).ToList();
            bytes += files[handout].Bytes.Length + own.Sum(picture => files[picture].Bytes.Length);
            if (bytes > MostBytes)
            {
                break;
            }

            pages.Add(handout);
            drawn.AddRange(own);
        }

        return (pages, drawn);
    }

    private static void WriteList(string name, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WritePages(IEnumerable<string> paths, Dictionary<string, SiteFile> files, Utf8JsonWriter json)
    {
        json.WriteStartObject("pages");
        foreach (var path in paths)
        {
            json.WriteString(path, Assets.ShortHash(files[path].Bytes.AsSpan()));
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
