using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace MesoSite.Cli;

/// <summary>Options that take a whole number.</summary>
internal static class NumberOption
{
    /// <summary>An option with a usual number and limits.</summary>
    /// <param name="name">Its name, with dashes.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="usual">The number where none is given.</param>
    /// <param name="least">The least it takes.</param>
    /// <param name="most">The most it takes.</param>
    public static Option<int> Create(string name, string description, int usual, int least, int most)
    {
        // Read here, because the library's own reading throws where a validator asks for what is no number.
        int Parse(ArgumentResult result)
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError($"{name} takes a number from {least} to {most}");
            return usual;
        }

        return new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual, CustomParser = Parse };
    }
}
