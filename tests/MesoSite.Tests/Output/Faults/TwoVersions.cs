using System.Collections.Immutable;
using System.Text;
using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output.Faults;

/// <summary>A small site in two versions: files that change, that stay, that come and that go, and one of several pieces.</summary>
/// <param name="pages">How many of its pages are in both.</param>
internal sealed class TwoVersions(int pages)
{
    public ImmutableArray<SiteFile> Old { get; } = [.. Site(pages, "old", "gone/page.html"), Large('a')];

    public ImmutableArray<SiteFile> New { get; } = [.. Site(pages, "new", "come/page.html"), Large('b')];

    /// <summary>Publishes the old version with nothing in its way.</summary>
    public void Publish(string folder)
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(OutputWriter.Write(Old, folder, bag));
        Assert.Empty(bag.ToSorted());
    }

    /// <summary>The bytes of a version as they lie on the disk, the manifest among them.</summary>
    public static SortedDictionary<string, string> OnDisk(ImmutableArray<SiteFile> files) => new(
        files.Add(OutputManifest.Of(files, sources: null)).ToDictionary(file => file.Path, file => Convert.ToHexString(file.Bytes.AsSpan())),
        StringComparer.Ordinal);

    /// <summary>What lies in a folder now.</summary>
    public static SortedDictionary<string, string> Now(string folder) => new(
        TemporaryFolder.Snapshot(folder).ToDictionary(file => file.Key, file => file.Value.Bytes), StringComparer.Ordinal);

    private static IEnumerable<SiteFile> Site(int pages, string text, string own) => Enumerable.Range(0, pages)
        .Select(number => Page($"{number % 5}/{number}.html", number % 4 == 0 ? "as it was" : text))
        .Append(Page(own, text));

    private static SiteFile Page(string path, string text) => new(path, [.. Encoding.UTF8.GetBytes($"<p>{path}: {text}</p>")]);

    private static SiteFile Large(char letter) => new("large.js", [.. Encoding.UTF8.GetBytes(new string(letter, 200_000))]);
}
