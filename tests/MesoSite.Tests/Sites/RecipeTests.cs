using System.Text;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>The recipes of <c>CONTRIBUTING.md</c> that need no line of code, followed to the letter.</summary>
public sealed class RecipeTests
{
    [Fact]
    public void Add_a_component()
    {
        var theme = Trees.Dental.Theme
            .With("components/tip/tip.hbs", "<p class=\"tip\">{{description}}</p>\n")
            .With("components/tip/tip.css", ".tip { padding-block-start: 1rem; color: var(--ink-soft) }\n")
            .With("components/tip/examples.yaml", "examples:\n  - title: A tip of the recipe\n    view: { description: Drink water. }\n")
            .With("layouts/timeline.hbs", "{{> tip page}}\n{{> timeline content.timeline}}\n");
        var made = SitePasses.Run(Trees.Dental with { Theme = theme }, gallery: true);
        Assert.Empty(made.Diagnostics);
        Assert.Contains("<p class=\"tip\">", Text(made, "en/timeline.html"), StringComparison.Ordinal);
        Assert.Contains("A tip of the recipe", Text(made, "gallery.html"), StringComparison.Ordinal);
        Assert.Contains(".tip{padding-block-start:", Text(made, made.Site!.Files.Single(file => file.Path.StartsWith("assets/site.", StringComparison.Ordinal) && file.Path.EndsWith(".css", StringComparison.Ordinal)).Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_a_language()
    {
        var (input, theme) = (Trees.Dental.Input, Trees.Dental.Theme);
        input = input.With("site.yaml", input.Texts["site.yaml"].Text.Replace("languages: [en, ar]", "languages: [en, ar, de]", StringComparison.Ordinal));
        foreach (var (path, file) in Trees.Dental.Input.Texts.Where(entry => entry.Key.EndsWith("/en.md", StringComparison.Ordinal)))
        {
            input = input.With(path.Replace("/en.md", "/de.md", StringComparison.Ordinal), string.Join('\n', file.Text.Split('\n').Where(line => !line.StartsWith("reviewed:", StringComparison.Ordinal))));
        }

        input = input.With("locales/de.yaml", input.Texts["locales/en.yaml"].Text.Replace("{ by: author }", "{ by: machine, from: en, reviewed: not-yet }", StringComparison.Ordinal));
        theme = theme.With("locales/de.yaml", theme.Texts["locales/en.yaml"].Text);
        var made = SitePasses.Run(new SourceTrees(input, theme));
        // It is English still, which is told, and nothing else is.
        Assert.DoesNotContain(made.Diagnostics, fault => fault.Severity != Severity.Warning);
        Assert.Contains("2 Wochen", Text(made, "de/articles/after-extraction.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"../../de/articles/after-extraction.html\"", Text(made, "en/articles/after-extraction.html"), StringComparison.Ordinal);
    }

    private static string Text(SitePasses made, string path) => Encoding.UTF8.GetString(made.Site!.Files.Single(file => file.Path == path).Bytes.AsSpan());
}
