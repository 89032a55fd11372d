using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using MesoSite.Input.Stamps;

namespace MesoSite.Cli.Translations;

/// <summary><c>mesosite translations stamp</c>: keeps what was translated from what, by whom, and who has checked it.</summary>
internal static class StampCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "the language that was translated into" };
        var keys = new Argument<string[]>("key") { Description = "texts, or the beginnings of their keys, such as articles/side-effects; \"all\" for every text; none for all that are new or changed", Arity = ArgumentArity.ZeroOrMore };
        var (input, theme) = (Folders.Input(), Folders.OwnTheme());
        var (by, name) = (Translators.Option(), Translators.Name());
        var reviewer = Translators.Name("--reviewed-by", "the name of a second person who has checked the texts");
        var on = new Option<DateOnly>("--on")
        {
            Description = "the day, such as 2026-05-02; left out, today",
            DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Now),
            CustomParser = result =>
            {
                if (!DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    result.AddError($"--on takes a day such as 2026-05-02, not \"{result.Tokens[0].Value}\"");
                }

                return day;
            },
        };
        var json = new Option<bool>("--json") { Description = "print one JSON object and nothing else" };
        var command = new Command("stamp", "Write down that texts were translated from their originals as they are now, or checked.") { language, keys, by, name, reviewer, on, input, theme, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(reviewer) is not null && (result.GetValue(keys) ?? []).Length == 0)
            {
                result.AddError("--reviewed-by needs the keys of the texts that were checked, or \"all\"");
            }
        });
        command.SetAction(parsed => Run(
            new StampRequest(
                parsed.GetRequiredValue(language),
                [.. parsed.GetValue(keys) ?? []],
                parsed.GetValue(by),
                parsed.GetValue(name),
                parsed.GetValue(on),
                parsed.GetValue(reviewer)),
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(theme),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(StampRequest request, string input, string theme, bool json)
    {
        var result = TranslationBook.Stamp(input, theme, request);
        if (json)
        {
            Console.Out.WriteLine(JsonReport.Write(new JsonObject
            {
                ["language"] = request.Language,
                ["written"] = result.IsWritten,
                ["stamped"] = result.Made,
                ["reviewed"] = result.Reviewed,
                ["texts"] = result.Texts,
                ["diagnostics"] = JsonReport.Of(result.Diagnostics),
            }));
        }
        else if (result.IsWritten)
        {
            Console.Out.WriteLine($"{request.Language}: {result.Made} texts stamped, {result.Reviewed} marked as checked; {result.Texts} have a stamp.");
        }
        else
        {
            DiagnosticReport.Write(result.Diagnostics);
        }

        return result.IsWritten ? ExitCode.Well : ExitCode.ContentHasErrors;
    }
}
