using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>A placeholder that a translation of the theme leaves out would leave a number out of a page.</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("band-more", "{from}")]
    [InlineData("version", "{version}")]
    public void Stand_in_every_language(string key, string placeholder)
    {
        var theme = Trees.Dental.Theme;
        var file = theme.Texts["locales/ar.yaml"];
        var line = file.Text.Split('\n').Single(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        var without = line.Replace(placeholder, string.Empty, StringComparison.Ordinal);
        var wrong = theme.With("locales/ar.yaml", file.Text.Replace(line, without, StringComparison.Ordinal));
        var fault = Assert.Single(SitePasses.Run(Trees.Dental with { Theme = wrong }).Diagnostics);
        Assert.Equal("MS3202", fault.Code);
        Assert.Contains(placeholder, fault.Message, StringComparison.Ordinal);
        Assert.Equal("theme/locales/ar.yaml", fault.Span!.Value.File.DisplayPath);
    }
}
