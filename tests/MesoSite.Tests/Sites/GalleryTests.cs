using AngleSharp.Html.Parser;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>Every component of the shipped theme renders with its examples, in both directions.</summary>
public sealed class GalleryTests
{
    private static readonly Lazy<SitePasses> Built = new(() => SitePasses.Run(Trees.Dental, gallery: true));

    public static TheoryData<string> Components =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Theme, "components")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Renders_without_fault() => Assert.Equal(string.Empty, Built.Value.DiagnosticsText);

    [Theory]
    [MemberData(nameof(Components))]
    public void Shows_a_component(string name)
    {
        Assert.True(Built.Value.Content!.Theme.Components.TryGetValue(name, out var component), $"components/{name} has no {name}.hbs");
        Assert.NotEmpty(component.Examples);
        var page = Built.Value.Site!.Files.Single(file => file.Path == "gallery.html");
        var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Bytes.AsSpan()));
        var section = document.GetElementById($"component-{name}")!.ParentElement!;
        foreach (var direction in new[] { "ltr", "rtl" })
        {
            var shown = section.QuerySelectorAll($"[dir={direction}].gallery-example");
            Assert.Equal(component.Examples.Length, shown.Length);
            Assert.All(shown, example => Assert.NotEmpty(example.Children));
        }
    }

    [Fact]
    public void Is_made_only_when_asked_for() => Assert.DoesNotContain("gallery.html", BuiltSite.Of("dental").Files);
}
