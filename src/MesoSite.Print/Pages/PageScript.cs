using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MesoSite.Print.DevTools;

namespace MesoSite.Print.Pages;

/// <summary>Our scripts in a page: in a world of their own, so that the page's cannot meet them.</summary>
/// <param name="connection">The browser.</param>
/// <param name="session">The tab.</param>
/// <param name="world">The execution context.</param>
internal sealed class PageScript(Connection connection, string session, int world)
{
    private static readonly string PrepareScript = Read("prepare.js");
    private static readonly string FillScript = Read("fill.js");

    /// <summary>Makes the loaded page ready for paper, and waits for its fonts and pictures.</summary>
    public async Task<Prepared> PrepareAsync(PrintJob job, CancellationToken token)
    {
        var links = job.Links is { } rule ? new LinkRule(FolderAddress(rule.Folder), rule.Address is { } address ? address.TrimEnd('/') + "/" : null) : null;
        var preparation = new Preparation(job.Styles, [.. job.RootClasses], job.Title, links, job.FillPageNumbers, job.Digits);
        var found = await RunAsync(PrepareScript, preparation, PageJson.Default.Preparation, token);
        return found.Deserialize(PageJson.Default.Prepared)!;
    }

    /// <summary>Puts page numbers where they are wanted.</summary>
    public Task FillAsync(Dictionary<string, int> pages, string digits, CancellationToken token) =>
        RunAsync(FillScript, new PageNumbers(pages, digits), PageJson.Default.PageNumbers, token);

    private async Task<JsonElement> RunAsync<T>(string script, T argument, JsonTypeInfo<T> form, CancellationToken token)
    {
        var expression = $"({script})({JsonSerializer.Serialize(argument, form)})";
        var evaluated = await connection.SendAsync(
            session, Commands.Evaluate, new Evaluate(expression, world, AwaitPromise: true, ReturnByValue: true), token);
        return evaluated.ExceptionDetails is { } fault
            ? throw new InvalidOperationException(fault.Exception?.Description ?? fault.Text)
            : evaluated.Result.Value;
    }

    private static string FolderAddress(string folder) =>
        new Uri(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).AbsoluteUri;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageScript).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Trim().TrimEnd(';');
    }
}
