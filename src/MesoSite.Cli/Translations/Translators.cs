using System.CommandLine;
using MesoSite.Input.Stamps;

namespace MesoSite.Cli.Translations;

/// <summary><c>--by</c>: what kind of translator.</summary>
internal static class Translators
{
    private static readonly Dictionary<string, Translator> Words =
        Enum.GetValues<Translator>().ToDictionary(translator => translator.ToString().ToLowerInvariant());

    public static Option<Translator?> Option() => new("--by")
    {
        Description = $"who translated: {string.Join(", ", Words.Keys)}; left out, what the language's own file says",
        CustomParser = result =>
        {
            if (Words.TryGetValue(result.Tokens[0].Value, out var translator))
            {
                return translator;
            }

            result.AddError($"--by takes {string.Join(", ", Words.Keys)}, not \"{result.Tokens[0].Value}\"");
            return null;
        },
    };

    /// <summary><c>--name</c>.</summary>
    public static Option<string?> Name() => Name("--name", "the translator's name");

    /// <summary>An option that takes a person's name.</summary>
    public static Option<string?> Name(string option, string description)
    {
        var name = new Option<string?>(option) { Description = description };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && string.IsNullOrWhiteSpace(text))
            {
                result.AddError($"{option} takes a name");
            }
        });
        return name;
    }
}
