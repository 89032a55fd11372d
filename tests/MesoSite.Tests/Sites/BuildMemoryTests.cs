using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>A build that remembers the one before it comes out as one that remembers nothing, whatever was changed.</summary>
public sealed class BuildMemoryTests
{
    private const string Article = "input/articles/after-extraction/en.md";

    [Fact]
    public void Whatever_is_changed_a_build_that_remembers_comes_out_the_same()
    {
        var memory = new BuildMemory();
        foreach (var trees in Changes())
        {
            var (remembered, anew) = (Built(trees, memory), Built(trees, null));
            Assert.Equal(anew.Faults, remembered.Faults);
            Assert.Equal(anew.Files, remembered.Files);
            Assert.Equal(anew.Weights, remembered.Weights);
        }
    }

    [Fact]
    public void A_page_with_a_fault_is_checked_until_it_is_mended()
    {
        var memory = new BuildMemory();
        Built(StampedTrees.Dental, memory);
        var broken = WithSentence("See [there](page:nowhere).");
        Assert.Contains("nowhere", Built(broken, memory).Faults);
        Assert.Contains("nowhere", Built(broken, memory).Faults);
        Assert.DoesNotContain("nowhere", Built(StampedTrees.Dental, memory).Faults);
    }

    private static IEnumerable<SourceTrees> Changes()
    {
        yield return StampedTrees.Dental;
        yield return WithSentence("One more sentence.");
        yield return WithSentence("See [there](https://nowhere.example/page).");
        yield return StampedTrees.Dental;
        yield return WithTheme("layouts/article.hbs", text => text + "<img src=\"nothing.png\">");
        yield return StampedTrees.Dental;
        yield return WithTheme("layouts/article.hbs", text => text + "<p>Once more.</p>");
    }

    private static SourceTrees WithSentence(string sentence)
    {
        var (input, path) = (StampedTrees.Dental.Input, Article["input/".Length..]);
        return StampedTrees.Dental with { Input = input.With(path, input.Texts[path].Text + "\n" + sentence + "\n") };
    }

    private static SourceTrees WithTheme(string path, Func<string, string> change)
    {
        var theme = StampedTrees.Dental.Theme;
        return StampedTrees.Dental with { Theme = theme.With(path, change(theme.Texts[path].Text)) };
    }

    private static (string Faults, IEnumerable<string> Files, string Weights) Built(SourceTrees trees, BuildMemory? memory)
    {
        var bag = new DiagnosticBag();
        var made = Build.Make(trees, new BuildOptions("input", "theme", "output") { Today = StampedTrees.Day }, _ => { }, bag, memory: memory);
        return (
            string.Join('\n', bag.ToSorted().Select(DiagnosticText.Format)),
            made.Site?.Files.Select(file => $"{file.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes.AsSpan()))}") ?? [],
            $"{made.Quality}");
    }
}
