using MesoSite.Core;
using Spectre.Console;

namespace MesoSite.Cli;

/// <summary>The table at the end of a build.</summary>
internal static class BuildReport
{
    public static void Write(IAnsiConsole console, BuildResult result, BuildOptions options, TimeSpan elapsed)
    {
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var errors = result.Diagnostics.Length - warnings;
        console.WriteLine();
        if (result.Published is not { } published)
        {
            console.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}. Nothing was published; an earlier site in {options.Output} is as it was.", Terminal.Alarm);
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumn("language").AddColumn(new TableColumn("pages").RightAligned());
        foreach (var language in result.Languages)
        {
            table.AddRow(Markup.Escape(language.Language), $"{language.Pages}");
        }

        console.Write(table);
        console.MarkupLineInterpolated($"{published.Files} files ({published.ChangedFiles} changed), {published.Bytes:N0} bytes, {(errors == 0 ? string.Empty : $"{Count(errors, "error")} that took a part out, ")}{Count(warnings, "warning")}, {elapsed.TotalSeconds:0.00} s in {options.Output}{(options.Checks ? string.Empty : "; the pages were not checked")}");
        if (result.Quality is { } quality)
        {
            console.MarkupLineInterpolated($"gzipped: heaviest page {quality.HeaviestPageBytes:N0} bytes ({quality.HeaviestPage}), heaviest first visit {quality.HeaviestVisitBytes:N0} bytes ({quality.HeaviestVisit}), styles {quality.StyleBytes:N0} bytes");
        }
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
