using System.Collections.Immutable;
using MesoSite.Authoring;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Authoring;

/// <summary>A site that <c>new site</c> made, in a folder of its own.</summary>
internal sealed class OwnSite : IDisposable
{
    /// <summary>What is still to be filled in, and nothing else.</summary>
    public static readonly string[] Unfilled = ["MS1204", "MS1230"];

    private readonly TemporaryFolder folder = new();

    public OwnSite(string languages)
    {
        Made = SiteStarter.Run(new SiteRequest(folder["site"], "tooth extraction", [.. languages.Split(',')], null, StampedTrees.Day));
        Assert.Empty(Made.Diagnostics);
    }

    public AuthoringResult Made { get; }

    public string Input => folder["site/input"];

    public string Theme => folder["site/theme"];

    public BuildOptions Options => new(Input, Theme, folder["site/output"]) { Today = StampedTrees.Day };

    public void Dispose() => folder.Dispose();

    public AuthoringResult Add(EntryKind kind, string id) => EntryAuthor.Add(kind, id, Options);

    public BuildResult Build(bool drafts = false) => MesoSite.Build.Run(Options with { Drafts = drafts }, _ => { });

    /// <summary>All texts by path.</summary>
    public ImmutableSortedDictionary<string, string> Texts()
    {
        var sources = SourceReader.Read(Input, Theme, new DiagnosticBag());
        return sources.Input.Texts.Values.Concat(sources.Theme.Texts.Values).ToImmutableSortedDictionary(file => file.DisplayPath, file => file.Text, StringComparer.Ordinal);
    }

    /// <summary>Fills in what is still to be filled in: with given values, and else with the very words between the brackets.</summary>
    public void Fill(params ImmutableArray<(string Old, string New)> values)
    {
        foreach (var (path, text) in Texts().Where(file => !file.Key.Contains("/stamps/", StringComparison.Ordinal)))
        {
            var filled = values.Aggregate(text, (text, value) => text.Replace(value.Old, value.New, StringComparison.Ordinal));
            File.WriteAllText(path, filled.Replace("[[", string.Empty, StringComparison.Ordinal).Replace("]]", string.Empty, StringComparison.Ordinal));
        }
    }

    /// <summary>What every site needs that is no text.</summary>
    public static ImmutableArray<(string Old, string New)> Clinic =>
    [
        ("country: ZZ", "country: GB"), ("  ZZ:", "  GB:"), ("[[telephone]]", "+44 20 7946 0123"), ("[[emergency number]]", "999"),
    ];

    /// <summary>What is not still to be filled in.</summary>
    public static string Others(IEnumerable<Diagnostic> faults) => Told(faults.Where(fault => !Unfilled.Contains(fault.Code)));

    public static string Told(IEnumerable<Diagnostic> faults) => string.Join('\n', faults.Select(DiagnosticText.Format));
}
