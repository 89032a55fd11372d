using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MesoSite.Input.Stamps;
using Spectre.Console;

namespace MesoSite.Cli.Translations;

/// <summary>How far the translations are, for a reader and for a script.</summary>
internal static class StatusReport
{
    private const int TextWidth = 110;

    public static void Write(IAnsiConsole console, ImmutableArray<TranslationStatus> languages, bool withTasks)
    {
        if (languages.IsEmpty)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumn("language");
        foreach (var column in new[] { "texts", "up to date", "stale", "missing", "not stamped", "by machine", "reviewed" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        table.AddColumn("symptom checker");
        Terminal.Narrow(table);
        foreach (var status in languages)
        {
            int[] counts = [status.Texts, status.Current, status.Stale, status.Missing, status.Unstamped, status.Machine, status.Reviewed];
            table.AddRow([Markup.Escape(status.Language), .. counts.Select(count => $"{count}"), status.CheckerIsOut ? "taken out" : "in use"]);
        }

        console.Write(table);
        foreach (var task in withTasks ? languages.SelectMany(status => status.Tasks) : [])
        {
            Write(console, task);
        }
    }

    public static string ToJson(TranslationBookResult read, bool withTasks) => JsonReport.Write(new JsonObject
    {
        ["languages"] = JsonReport.List(read.Languages.Select(status => new JsonObject
        {
            ["language"] = status.Language,
            ["texts"] = status.Texts,
            ["current"] = status.Current,
            ["stale"] = status.Stale,
            ["missing"] = status.Missing,
            ["unstamped"] = status.Unstamped,
            ["machine"] = status.Machine,
            ["reviewed"] = status.Reviewed,
            ["checkerIsOut"] = status.CheckerIsOut,
            ["isComplete"] = status.IsComplete,
            ["tasks"] = withTasks ? JsonReport.List(status.Tasks.Select(task => new JsonObject
            {
                ["key"] = task.Key,
                ["standing"] = Word(task.Standing),
                ["safety"] = task.IsSafety,
                ["file"] = task.Place.File.DisplayPath,
                ["line"] = task.Place.Line,
                ["before"] = task.Before,
                ["now"] = task.Now,
                ["text"] = task.Text,
            })) : null,
        })),
        ["diagnostics"] = JsonReport.Of(read.Diagnostics),
    });

    private static void Write(IAnsiConsole console, TranslationTask task)
    {
        console.Write($"{Word(task.Standing)}{(task.IsSafety ? ", patients' safety hangs on it" : string.Empty)}", Terminal.Head);
        console.WriteLine($": {task.Key}");
        console.MarkupLineInterpolated($"  {task.Place.ToString()}");
        var texts = new Table().Border(TableBorder.Minimal).Width(Math.Min(TextWidth, console.Profile.Width));
        if (task.Standing == Standing.Stale)
        {
            texts.AddColumn("the original that it was made from").AddColumn("the original as it is now");
            texts.AddRow(Markup.Escape(task.Before ?? "(not kept)"), Markup.Escape(task.Now));
        }
        else
        {
            texts.AddColumn("the original").AddColumn("the translation");
            texts.AddRow(Markup.Escape(task.Now), Markup.Escape(task.Text ?? "(none)"));
        }

        console.Write(texts);
    }

    private static string Word(Standing standing) => standing switch
    {
        Standing.Current => "up to date",
        Standing.Stale => "stale",
        Standing.Missing => "missing",
        _ => "not stamped",
    };
}
