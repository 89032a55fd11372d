using System.Text.RegularExpressions;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Architecture;

/// <summary>The rooms of <c>src/README.md</c>: the lines after <c>dependencies</c>, each a room and what it may use.</summary>
internal static partial class Rooms
{
    public static readonly Dictionary<string, string[]> Allowed = File.ReadLines(Path.Combine(Repository.Source, "README.md"))
        .Select(line => line.Trim())
        .SkipWhile(line => line != "dependencies")
        .Skip(1)
        .TakeWhile(line => line.Contains(':', StringComparison.Ordinal))
        .Select(line => line.Split(':'))
        .ToDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The room of a namespace; the most exact one counts.</summary>
    public static string Of(string name) =>
        Allowed.Keys.Where(room => name == room || name.StartsWith(room + ".", StringComparison.Ordinal)).MaxBy(room => room.Length)
        ?? throw new KeyNotFoundException($"{name} is in no room of src/README.md");

    /// <summary>The namespace that a source file declares; null where it has only top-level statements.</summary>
    public static string? NamespaceOf(string text) => Declaration().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The namespaces of ours that a source file names.</summary>
    public static IEnumerable<string> NamedIn(string text)
    {
        var code = Comment().Replace(text, string.Empty);
        var full = FullName().Matches(code).Select(match => match.Value.TrimEnd('.'));
        // Inside MesoSite, Input.Content.Review is a name from another room without a using.
        var partial = PartialName().Matches(code).Select(match => "MesoSite." + match.Groups[1].Value);
        return full.Concat(partial.Where(Allowed.ContainsKey));
    }

    [GeneratedRegex(@"^namespace (MesoSite[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("//.*$|\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bMesoSite(?:\.[A-Z]\w*)*")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(Core|Rules|Starter|Authoring|Preview|Print|Cldr|Gettext|Readability|Input|Exchange|Process|PostProcess|Output|Cli)(?=\.[A-Z]\w*[.(<\s])")]
    private static partial Regex PartialName();
}
