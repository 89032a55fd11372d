using System.CommandLine;

namespace MesoSite.Cli.Explain;

/// <summary><c>mesosite explain</c>: what a fault is, why it matters, and how it is mended.</summary>
internal static class ExplainCommand
{
    private const string About = """
        Explain a fault by its code: what it is, why it matters to a patient, and an example before and after. Without a code, list all.

        Examples:
          mesosite explain MS2104
          mesosite explain                      every code there is, in groups
          mesosite explain MS2104 --json        one JSON object for a script
        """;

    public static Command Create()
    {
        var code = new Argument<string?>("CODE") { Description = "such as MS2104; left out, all are listed", Arity = ArgumentArity.ZeroOrOne };
        code.CompletionSources.Add(_ => Explanations.ByCode.Keys.Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var json = new Option<bool>("--json") { Description = "print JSON and nothing else: an object, or without a code an array" };
        var command = new Command("explain", About) { code, json };
        command.SetAction(parsed => Run(parsed.GetValue(code), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? typed, bool json)
    {
        if (typed is null)
        {
            var all = Explanations.ByCode.Values;
            Console.Out.WriteLine(json ? JsonReport.Write(JsonReport.List(all.Select(ExplainReport.Json))) : ExplainReport.List(all, Terminal.Columns));
            return ExitCode.Well;
        }

        if (Explanations.Find(typed) is not { } entry)
        {
            return Unknown(typed);
        }

        Console.Out.WriteLine(json ? JsonReport.Write(ExplainReport.Json(entry)) : ExplainReport.Of(entry, Terminal.Columns));
        return ExitCode.Well;
    }

    private static int Unknown(string typed)
    {
        Console.Error.WriteLine($"mesosite: there is no code \"{typed}\"");
        var near = Explanations.Near(typed);
        foreach (var entry in near)
        {
            Console.Error.WriteLine(ExplainReport.Line(entry, Terminal.ErrorColumns));
        }

        Console.Error.WriteLine(near.IsEmpty ? "mesosite explain lists all codes." : "Perhaps one of these was meant; mesosite explain lists all codes.");
        return ExitCode.WrongCommandLine;
    }
}
