using System.Text.Json;

namespace MesoSite.Cli.Doctor.Checks;

/// <summary>The .NET SDK that <c>global.json</c> asks for, where there is one: only who builds the program itself needs it.</summary>
internal static class SdkCheck
{
    private const string Remedy = "install it from https://dotnet.microsoft.com/download/dotnet/10.0";

    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        if (Machine.FileAbove("global.json") is not { } file)
        {
            return [new Finding("SDK", Standing.Well, "not needed here: there is no global.json")];
        }

        var asked = Asked(file);
        return
        [
            Machine.Run("dotnet", "--version") switch
            {
                null => new Finding("SDK", Standing.Wanting, $"there is no command dotnet, and {file} asks for {asked}", Remedy),
                (0, var version) => new Finding("SDK", Standing.Well, $"{version}, which fits the {asked} of global.json"),
                _ => new Finding("SDK", Standing.Wanting, $"no SDK that is installed fits the {asked} of {file}", Remedy),
            },
        ];
    }

    private static string Asked(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(Machine.Read(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.GetProperty("sdk").GetProperty("version").GetString() ?? "version";
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // It may also ask for nothing; dotnet itself says whether it can be read.
            return "version";
        }
    }
}
