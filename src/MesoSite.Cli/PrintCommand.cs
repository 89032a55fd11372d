using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Print;
using Spectre.Console;

namespace MesoSite.Cli;

/// <summary><c>mesosite print</c>: what is wanted on paper, as PDFs in the site.</summary>
internal static class PrintCommand
{
    private const int MostPagesAtOnce = 16;

    private const string About = """
        Print handouts, checklists, charts, cards and booklets as PDFs into the site, and build it with links to them.

        What is printed is kept beside the site (output-prints): only what has changed is printed again, and what was printed when the command
        was stopped is not lost. Needs Chromium.

        Examples:
          mesosite print                                     all that site.yaml names under print:
          mesosite print --language es --kind handout        one language, one kind
          mesosite print --article side-effects --size 18 --paper letter
        """;

    public static Command Create()
    {
        var (input, theme) = (Folders.Input(), Folders.Theme());
        var output = Folders.Option("--output", "output", "folder for the finished site");
        var article = new Option<string?>("--article") { Description = "one article alone, by the name of its folder" };
        var language = new Option<string?>("--language") { Description = "one language alone, by its tag" };
        var size = Choice("--size", PrintChoice.Sizes, "one size of type alone, in points");
        var sheet = Choice("--paper", PrintChoice.Sheets, "one sheet of paper alone");
        var kind = Choice("--kind", PrintChoice.Kinds, "one kind alone");
        var chromium = new Option<string?>("--chromium") { Description = "path of Chromium or Chrome; left out, it is looked for" };
        var atOnce = NumberOption.Create("--pages-at-once", "how many pages are printed at the same time", Math.Clamp(Environment.ProcessorCount, 2, MostPagesAtOnce), 1, MostPagesAtOnce);
        var today = TodayOption.Create();
        var wait = WaitOption.Create();
        var quiet = new Option<bool>("--quiet") { Description = "print only what is wrong" };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("print", About) { input, theme, output, article, language, size, sheet, kind, chromium, atOnce, today, wait, quiet, json };
        command.SetAction((parsed, token) => RunAsync(
            new BuildOptions(parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetRequiredValue(output))
            {
                Today = TodayOption.Read(parsed.GetValue(today)),
                Wait = TimeSpan.FromSeconds(parsed.GetValue(wait)),
            },
            new PrintChoice(parsed.GetValue(article), parsed.GetValue(language), parsed.GetValue(size), parsed.GetValue(sheet), parsed.GetValue(kind)),
            parsed.GetValue(chromium),
            parsed.GetValue(atOnce),
            parsed.GetValue(json) ? Told.AsJson : parsed.GetValue(quiet) ? Told.FaultsAlone : Told.All,
            token));
        return command;
    }

    private static Option<string?> Choice(string name, IEnumerable<string> words, string description)
    {
        var option = new Option<string?>(name) { Description = $"{description}: {string.Join(", ", words)}" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !words.Contains(word))
            {
                result.AddError($"{name} takes {string.Join(", ", words)}, not \"{word}\"");
            }
        });
        return option;
    }

    private static async Task<int> RunAsync(
        BuildOptions options, PrintChoice choice, string? chromium, int atOnce, Told told, CancellationToken token)
    {
        var bag = new DiagnosticBag();
        // From here on, because a build meanwhile would publish other pages than are printed.
        using var held = OutputLock.Take(options.Output, options.Wait, holder => WaitOption.Say(holder, options), bag);
        if (held is null)
        {
            return Tell(new Printing(bag.ToSorted(), 0, 0, TimeSpan.Zero, null), options, told);
        }

        var plan = PrintRoom.Plan(options, choice);
        var browser = plan.Diagnostics.HasErrors() || plan.Tasks.IsEmpty ? null : Chromium.Find(chromium, bag);
        if (plan.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error or Severity.Draft) || bag.HasErrors)
        {
            return Tell(new Printing([.. plan.Diagnostics, .. bag.ToSorted()], 0, plan.Printed, TimeSpan.Zero, null), options, told);
        }

        var (made, clock) = (0, Stopwatch.StartNew());
        if (browser is not null)
        {
            made = await PrintAsync(plan, options, new PrintOptions(browser) { PagesAtOnce = atOnce }, told, bag, token);
        }

        var elapsed = clock.Elapsed;
        var result = Build.Run(options, _ => { }, held: held);
        PrintRoom.Finish(options, choice.IsAll ? plan.Outdated : []);
        return Tell(new Printing([.. bag.ToSorted(), .. result.Diagnostics], made, plan.Printed, elapsed, result.Published), options, told);
    }

    private static int Tell(Printing printing, BuildOptions options, Told told)
    {
        var (faults, made, seconds) = (printing.Diagnostics, printing.Made, printing.Elapsed.TotalSeconds);
        if (told == Told.AsJson)
        {
            Console.Out.WriteLine(JsonReport.Write(new JsonObject
            {
                ["printed"] = made,
                ["alreadyPrinted"] = printing.Kept,
                ["published"] = printing.Published is not null,
                ["files"] = printing.Published?.Files,
                ["bytes"] = printing.Published?.Bytes,
                ["milliseconds"] = Math.Round(printing.Elapsed.TotalMilliseconds),
                ["diagnostics"] = JsonReport.Of(faults),
            }));
        }
        else
        {
            DiagnosticReport.Write(faults);
            if (told == Told.All && printing.Published is { } published)
            {
                Terminal.Out.MarkupLineInterpolated($"{made} printed, {printing.Kept} were printed already{(made == 0 ? string.Empty : $"; {seconds:0.0} s, {made / seconds:0.0} a second")}; {published.Files} files, {published.Bytes:N0} bytes in {options.Output}");
            }
        }

        return faults.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }

    /// <summary>How much is told on standard output.</summary>
    private enum Told
    {
        All,
        FaultsAlone,
        AsJson,
    }

    /// <summary>What came of it.</summary>
    /// <param name="Diagnostics">All faults.</param>
    /// <param name="Made">How many PDFs were printed now.</param>
    /// <param name="Kept">How many of those wanted were printed before.</param>
    /// <param name="Elapsed">How long printing took.</param>
    /// <param name="Published">The site with links to them; null where none was published.</param>
    private sealed record Printing(ImmutableArray<Diagnostic> Diagnostics, int Made, int Kept, TimeSpan Elapsed, PublishedSite? Published);

    private static async Task<int> PrintAsync(
        PrintPlan plan, BuildOptions options, PrintOptions printing, Told told, DiagnosticBag bag, CancellationToken token)
    {
        var made = 0;
        var tasks = plan.Tasks.ToDictionary(task => task.Path, StringComparer.Ordinal);
        async Task Work(Action<int> step) => await Printer.PrintAsync(
            [.. plan.Tasks.Select(Job)],
            printing,
            result =>
            {
                var task = tasks[result.Job.Target];
                if (result.Fault is { } fault)
                {
                    bag.Add(fault);
                }
                else
                {
                    made += task.Copies.Count(copy => IsKept(copy, task, result, options, bag));
                }

                step(task.Copies.Length);
            },
            token);

        if (told != Told.All)
        {
            await Work(_ => { });
        }
        else
        {
            await PrintProgress.RunAsync(plan.Tasks.Sum(task => task.Copies.Length), Work);
        }

        return made;
    }

    private static PrintJob Job(PrintTask task) => new(task.Path, task.Page, task.IsLetter ? PaperFormat.Letter : PaperFormat.A4)
    {
        Styles = task.Styles,
        RootClasses = task.Classes,
        Links = new PrintLinks(task.Folder, task.Address),
        FillPageNumbers = task.HasPageNumbers,
    };

    private static bool IsKept(PrintCopy copy, PrintTask task, PrintResult result, BuildOptions options, DiagnosticBag bag)
    {
        var pdf = copy.IsFolded ? Booklet.Impose(result.Pdf, task.IsRightToLeft, result.Job.Date) : result.Pdf;
        if (PrintRoom.Keep(options, copy.Key, pdf.AsSpan()) is { } fault)
        {
            bag.Add(fault);
            return false;
        }

        return true;
    }
}
