using MesoSite.Authoring;

namespace MesoSite.Cli.New;

/// <summary>What is to be filled in, by file, with the line to open first.</summary>
internal static class NextSteps
{
    public static void Write(AuthoringResult made)
    {
        if (made.ToFill.IsEmpty)
        {
            return;
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine(made.ToFill.Length == 1 ? "To be filled in, 1 place:" : $"To be filled in, {made.ToFill.Length} places:");
        foreach (var file in made.ToFill.Where(fault => fault.Span is not null).GroupBy(fault => fault.Span!.Value.File.DisplayPath, StringComparer.Ordinal))
        {
            var first = file.First().Span!.Value;
            var more = file.Count() == 1 ? string.Empty : $"  and {file.Count() - 1} more below";
            Console.Out.WriteLine($"  {file.Key}:{first.Line}{more}");
        }
    }
}
