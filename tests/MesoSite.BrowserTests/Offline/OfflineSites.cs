using System.Text.RegularExpressions;

namespace MesoSite.BrowserTests.Offline;

/// <summary>The dental site, reviewed, and what becomes of it: built once into folders that are gone after the tests.</summary>
public sealed partial class OfflineSites : IDisposable
{
    private const string Review = "{ by: Dr Camille Exemple, on: 2026-03-01, next: 2047-03-01 }";

    private readonly string parent = Directory.CreateTempSubdirectory("mesosite-offline-").FullName;

    public OfflineSites()
    {
        Current = Build("current", new DateOnly(2026, 3, 15));
        Next = Build("next", new DateOnly(2026, 3, 15), ("articles/after-extraction/en.md", text => text.Replace("Bite on the gauze.", "Bite gently on the gauze.", StringComparison.Ordinal)));
        Overdue = Build("overdue", new DateOnly(2026, 3, 15), [.. Reviewed().Select(path => (path, Due()))]);
        Withdrawn = Build("withdrawn", new DateOnly(2026, 11, 1), [.. Reviewed().Select(path => (path, Due())), ("site.yaml", text => text + "withdraw-after: 30 d\n")]);
        Off = Build("off", new DateOnly(2026, 3, 15), ("site.yaml", text => text.Replace("offline: on", "offline: off", StringComparison.Ordinal)));
        Branches = Build("branches", new DateOnly(2026, 3, 15), ("branches/berlin.yaml", _ => "country: DE\nclinic: { name: Beispielpraxis, phone: \"+49 30 23125 000\" }\n"));
    }

    /// <summary>As it is at first.</summary>
    public string Current { get; }

    /// <summary>One handout has changed.</summary>
    public string Next { get; }

    /// <summary>The next reviews were due on 1 April 2026, and it was built before.</summary>
    public string Overdue { get; }

    /// <summary>The same long after: what rests on the reviews is withdrawn.</summary>
    public string Withdrawn { get; }

    /// <summary>Phones are to keep nothing any more.</summary>
    public string Off { get; }

    /// <summary>With a branch in <c>berlin/</c>.</summary>
    public string Branches { get; }

    public void Dispose() => Directory.Delete(parent, recursive: true);

    private static Func<string, string> Due() => text => NextReview().Replace(text, "next: 2026-04-01");

    private static IEnumerable<string> Reviewed() => ["checker/rules.yaml", "data/effects.yaml", "data/aftercare.yaml", "articles/after-extraction/en.md"];

    private string Build(string name, DateOnly today, params (string Path, Func<string, string> Change)[] changes)
    {
        var input = Path.Combine(parent, name + "-input");
        var dental = Path.Combine(BuiltSite.Root, "tests", "sites", "dental", "input");
        foreach (var file in Directory.EnumerateFiles(dental, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(dental, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Change("site.yaml", text => text + "\noffline: on\n");
        Change("data/effects.yaml", text => text.Replace("reviewed: not-yet", $"reviewed: {Review}", StringComparison.Ordinal));
        foreach (var (path, change) in changes)
        {
            Change(path, change);
        }

        var output = Path.Combine(parent, name);
        var built = MesoSite.Build.Run(new BuildOptions(input, Path.Combine(BuiltSite.Root, "theme"), output) { Today = today }, _ => { });
        Assert.True(built.Published is not null, string.Join(Environment.NewLine, built.Diagnostics));
        return output;

        void Change(string path, Func<string, string> change)
        {
            var file = Path.Combine(input, path);
            var old = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
            var changed = change(old);
            Assert.NotEqual(old, changed);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, changed);
        }
    }

    [GeneratedRegex(@"next: \d{4}-\d\d-\d\d")]
    private static partial Regex NextReview();
}
