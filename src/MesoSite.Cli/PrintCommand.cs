using System.CommandLine;
using System.Diagnostics;
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
        var command = new Command("print", About) { input, theme, output, article, language, size, sheet, kind, chromium, atOnce, today, wait, quiet };
        command.SetAction((parsed, token) => RunAsync(
            new BuildOptions(parsed.GetRequiredValue(input), parsed.GetRequiredValue(theme), parsed.GetRequiredValue(output))
            {
                Today = TodayOption.Read(parsed.GetValue(today)),
                Wait = TimeSpan.FromSeconds(parsed.GetValue(wait)),
            },
            new PrintChoice(parsed.GetValue(article), parsed.GetValue(language), parsed.GetValue(size), parsed.GetValue(sheet), parsed.GetValue(kind)),
            parsed.GetValue(chromium),
            parsed.GetValue(atOnce),
            parsed.GetValue(quiet),
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
        BuildOptions options, PrintChoice choice, string? chromium, int atOnce, bool quiet, CancellationToken token)
    {
        var bag = new DiagnosticBag();
        // From here on, because a build meanwhile would publish other pages than are printed.
        using var held = OutputLock.Take(options.Output, options.Wait, holder => WaitOption.Say(holder, options), bag);
        if (held is null)
        {
            DiagnosticReport.Write(bag.ToSorted());
            return ExitCode.ContentHasErrors;
        }

        var plan = PrintRoom.Plan(options, choice);
        var browser = plan.Diagnostics.HasErrors() || plan.Tasks.IsEmpty ? null : Chromium.Find(chromium, bag);
        if (plan.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error or Severity.Draft) || bag.HasErrors)
        {
            DiagnosticReport.Write([.. plan.Diagnostics, .. bag.ToSorted()]);
            return ExitCode.ContentHasErrors;
        }

        var (made, clock) = (0, Stopwatch.StartNew());
        if (browser is not null)
        {
            made = await PrintAsync(plan, options, new PrintOptions(browser) { PagesAtOnce = atOnce }, quiet, bag, token);
        }

        var elapsed = clock.Elapsed.TotalSeconds;
        var result = Build.Run(options, _ => { }, held: held);
        PrintRoom.Finish(options, choice.IsAll ? plan.Outdated : []);
        DiagnosticReport.Write([.. bag.ToSorted(), .. result.Diagnostics]);
        if (!quiet && result.Published is { } published)
        {
            Terminal.Out.MarkupLineInterpolated($"{made} printed, {plan.Printed} were printed already{(made == 0 ? string.Empty : $"; {elapsed:0.0} s, {made / elapsed:0.0} a second")}; {published.Files} files, {published.Bytes:N0} bytes in {options.Output}");
        }

        return bag.HasErrors || result.Diagnostics.HasErrors() ? ExitCode.ContentHasErrors : ExitCode.Well;
    }

    private static async Task<int> PrintAsync(
        PrintPlan plan, BuildOptions options, PrintOptions printing, bool quiet, DiagnosticBag bag, CancellationToken token)
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

        if (quiet)
        {
            await Work(_ => { });
        }
        else
        {
            await Terminal.Out.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .StartAsync(async context =>
                {
                    var total = plan.Tasks.Sum(task => task.Copies.Length);
                    var bar = context.AddTask($"printing {total} PDFs", maxValue: total);
                    await Work(count => bar.Increment(count));
                });
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
