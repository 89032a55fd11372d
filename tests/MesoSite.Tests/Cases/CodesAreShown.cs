using System.Text.RegularExpressions;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cases;

/// <summary>Every diagnostic that the engine can give is shown by a case, or by a test that names its code.</summary>
public sealed partial class CodesAreShown
{
    private static readonly ILookup<string, string> Factories = Repository.SourceFiles(Repository.Source)
        .Where(path => path.EndsWith("Faults.cs", StringComparison.Ordinal))
        .SelectMany(path => Code().Matches(File.ReadAllText(path)))
        .ToLookup(match => match.Groups[1].Value, match => match.Value);

    public static TheoryData<string> Codes => [.. Factories.Select(code => code.Key).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_codes() => Assert.True(Factories.Count > 50);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Has_one_factory(string code) => Assert.Single(Factories[code]);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Is_shown(string code) => Assert.Contains(code, Shown.Value);

    private static readonly Lazy<HashSet<string>> Shown = new(() =>
        Directory.EnumerateFiles(CaseFolders.Root, "expected.txt", SearchOption.AllDirectories)
            .Concat(Repository.SourceFiles(Repository.Tests))
            .SelectMany(path => Code().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal));

    // In a case the code stands after the severity; in C# it is a literal, and a prose mention of a code is no test of it.
    [GeneratedRegex("(?:\"|error |warning )(MS[0-9]{4})[\":]")]
    private static partial Regex Code();
}
