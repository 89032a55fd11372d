using System.Text.RegularExpressions;
using MesoSite.Cli.Explain;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>The explanations that <c>mesosite explain</c> prints: whole, of codes that there are, and with examples that do what they say.</summary>
public sealed partial class ExplanationTests
{
    private static readonly Dictionary<string, (string Severity, string Said)> Faults = Repository.SourceFiles(Repository.Source)
        .Where(path => path.EndsWith("Faults.cs", StringComparison.Ordinal))
        .SelectMany(path => Factory().Matches(File.ReadAllText(path).Replace(nameof(InputFaults.UnfilledCode), $"\"{InputFaults.UnfilledCode}\"", StringComparison.Ordinal)))
        .ToDictionary(match => match.Groups["code"].Value, match => (match.Groups["severity"].Value == "Warning" ? "warning" : "error", match.Value));

    public static TheoryData<string> Codes => [.. Faults.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Tried => [.. Explanations.ByCode.Values.Where(IsTried).Select(entry => entry.Code)];

    [Fact]
    public void Every_code_has_an_explanation_and_every_explanation_a_code() =>
        Assert.Equal(Faults.Keys.Order(StringComparer.Ordinal), Explanations.ByCode.Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Is_whole_and_of_its_code(string code)
    {
        var entry = Explanations.ByCode[code];
        Assert.Equal(Faults[code].Severity, entry.Severity);
        Assert.All([entry.Title, entry.Group, entry.What, entry.Why, entry.Example.Place], part => Assert.Equal(part.Trim(), part));
        Assert.All([entry.What, entry.Why], part => Assert.EndsWith(".", part, StringComparison.Ordinal));
        Assert.True(entry.What.Length > 40 && entry.Why.Length > 30, code);
        Assert.NotEqual(entry.Example.Before, entry.Example.After);
        // Its title speaks of what the fault itself speaks of.
        var said = Words(Faults[code].Said);
        Assert.True(Words(entry.Title).Overlaps(said), $"{code} is titled \"{entry.Title}\", and the fault says: {Faults[code].Said}");
    }

    [Fact]
    public void Most_examples_are_tried() => Assert.True(Tried.Count > 110, $"{Tried.Count}");

    /// <summary>The example's lines in the place of lines of the dental site: before, the fault is there, and after, it is not.</summary>
    [Theory]
    [MemberData(nameof(Tried))]
    public void Before_there_is_the_fault_and_after_there_is_not(string code)
    {
        var example = Explanations.ByCode[code].Example;
        Assert.Contains(code, CodesOf(example, example.Before));
        // Where they stand in the site as it is, there is no fault after: the next test says so of all at once.
        if (!StandsInTheSite(example))
        {
            Assert.DoesNotContain(code, CodesOf(example, example.After));
        }
    }

    [Fact]
    public void The_site_in_which_examples_are_tried_has_no_fault() => Assert.Empty(SitePasses.Run(Trees.Dental).Diagnostics);

    [Fact]
    public void An_entry_of_another_form_is_refused()
    {
        const string whole = "# Group\n\n## error MS1001: title\n\nWhat.\n\nWhy it matters: much.\n\nBefore, here:\n\n    a\n\nAfter:\n\n    b\n";
        Assert.Equal(new Explanation("MS1001", "error", "title", "Group", "What.", "much.", new ExplanationExample("here", "a", "b", null)), Assert.Single(ExplanationReader.Read(whole)));
        foreach (var left in new[] { "# Group", "What.", "Why it matters: much.", "Before, here:", "    a", "After:", "    b", ": title" })
        {
            Assert.Throws<FormatException>(() => ExplanationReader.Read(whole.Replace(left, string.Empty, StringComparison.Ordinal)).ToList());
        }

        Assert.Throws<FormatException>(() => ExplanationReader.Read(whole + "\nMore.\n").ToList());
    }

    private static bool IsTried(Explanation entry) => entry.Example.Place.StartsWith("input/", StringComparison.Ordinal) || entry.Example.Place.StartsWith("theme/", StringComparison.Ordinal);

    private static IEnumerable<string> CodesOf(ExplanationExample example, string lines) =>
        SitePasses.Run(With(Trees.Dental, example, lines)).Diagnostics.Select(fault => fault.Code);

    private static bool StandsInTheSite(ExplanationExample example) =>
        example.InPlaceOf is null && (example.Place.StartsWith("input/", StringComparison.Ordinal) ? Trees.Dental.Input : Trees.Dental.Theme).Texts.ContainsKey(example.Place[6..]);

    private static SourceTrees With(SourceTrees trees, ExplanationExample example, string lines)
    {
        var (tree, path) = (example.Place[..5], example.Place[6..]);
        return tree == "input" ? trees with { Input = With(trees.Input, path) } : trees with { Theme = With(trees.Theme, path) };

        // A file that the site does not have is all of it.
        SourceTree With(SourceTree folder, string file) => folder.With(
            file,
            folder.Texts.TryGetValue(file, out var there)
                ? new LineEdit(example.Place, (example.InPlaceOf ?? example.After) + "\n", lines + "\n").Apply(there.Text)
                : lines + "\n");
    }

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length > 3).Select(word => word[..4])];

    // A factory from its name to the end of its statement.
    [GeneratedRegex("public static Diagnostic \\w+\\((?:(?!public static).)*?(?<severity>Error|Warning|Part|Draft)\\(\\s*\"(?<code>MS[0-9]{4})\"(?:(?!public static).)*", RegexOptions.Singleline)]
    private static partial Regex Factory();

    // Of camelCase names too: UnknownFact is "Unknown" and "Fact".
    [GeneratedRegex("[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
