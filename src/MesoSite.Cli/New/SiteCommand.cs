using System.Collections.Immutable;
using System.CommandLine;
using MesoSite.Authoring;

namespace MesoSite.Cli.New;

/// <summary><c>mesosite new site</c>.</summary>
internal static class SiteCommand
{
    private const string About = """
        Write a small complete site into a folder: one article, three side effects, a symptom checker whose proofs hold, and a theme.

        en, es, fr, tr, ar and zh-Hans come with words for all that is the same on every site. Of another language that CLDR knows, files to be translated
        are written. The first language is the one that the others are translated from.
        """;

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "folder of the site, new or empty", DefaultValueFactory = _ => "." };
        var subject = new Option<string>("--subject") { Description = "what the handouts are about, in the first language, such as \"tooth extraction\"", Required = true };
        var languages = new Option<string>("--languages") { Description = "tags with commas between them, such as en,es", Required = true };
        var country = new Option<string?>("--country") { Description = "the clinic's country by its ISO code, such as GB; left out, it is to be filled in" };
        subject.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) || text.Contains("[[", StringComparison.Ordinal))
            {
                result.AddError("--subject takes a few words on one line, such as \"tooth extraction\"");
            }
        });
        languages.Validators.Add(result =>
        {
            var tags = Tags(result.GetValueOrDefault<string>());
            if (tags.IsEmpty || tags.Any(tag => !IsTag(tag)) || tags.Distinct(StringComparer.Ordinal).Count() < tags.Length)
            {
                result.AddError("--languages takes different tags with commas between them, such as en,es");
            }
        });
        country.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } code && !(code.Length == 2 && code.All(char.IsAsciiLetterUpper)))
            {
                result.AddError($"--country takes an ISO code of two capital letters, such as GB, not \"{code}\"");
            }
        });
        var command = new Command("site", About) { folder, subject, languages, country };
        command.SetAction(parsed => Run(new SiteRequest(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(subject).Trim(),
            Tags(parsed.GetRequiredValue(languages)),
            parsed.GetValue(country),
            DateOnly.FromDateTime(DateTime.Now))));
        return command;
    }

    private static int Run(SiteRequest request)
    {
        var made = SiteStarter.Run(request);
        DiagnosticReport.Write(made.Diagnostics);
        if (made.Files.IsEmpty)
        {
            return ExitCode.ContentHasErrors;
        }

        Console.Out.WriteLine($"wrote {made.Files.Length} files in {request.Folder}");
        foreach (var language in request.Languages.Where(language => !SiteStarter.IsShipped(language)))
        {
            Console.Out.WriteLine($"{language} has no words that come with the program: input/ and theme/ have files for it, in which each text between double brackets is to be translated");
        }

        NextSteps.Write(made);
        var folder = Path.TrimEndingDirectorySeparator(request.Folder);
        var folders = folder == "." ? string.Empty : $" --input {Quoted($"{folder}/input")} --theme {Quoted($"{folder}/theme")} --output {Quoted($"{folder}/output")}";
        Console.Out.WriteLine();
        Console.Out.WriteLine("Look at it:");
        Console.Out.WriteLine($"  mesosite serve --drafts --open{folders}");
        return ExitCode.Well;
    }

    private static ImmutableArray<string> Tags(string? list) => [.. (list ?? string.Empty).Split(',').Select(tag => tag.Trim())];

    private static bool IsTag(string tag) => tag.Length > 0 && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
