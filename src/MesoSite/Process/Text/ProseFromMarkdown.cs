using System.Collections.Immutable;
using Markdig.Syntax;
using MesoSite.Input.Markdown;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>Authored Markdown to prose on a page: facts filled in, links made relative, directives turned into components.</summary>
internal static class ProseFromMarkdown
{
    /// <summary>Text as blocks: paragraphs, lists, headings.</summary>
    public static Prose Blocks(MarkdownText text, TextContext context) => Render(text, text.Document, context, inline: false);

    /// <summary>The children of a container, as blocks.</summary>
    public static Prose Blocks(MarkdownText text, ContainerBlock container, TextContext context) =>
        Render(text, container, context, inline: false);

    /// <summary>Text inside a line, such as an item of a list: its paragraphs without their marks.</summary>
    public static Prose Inline(MarkdownText text, TextContext context) => Render(text, text.Document, context, inline: true);

    private static Prose Render(MarkdownText text, ContainerBlock container, TextContext context, bool inline)
    {
        if (container is MarkdownDocument)
        {
            TextChecks.Check(text, context);
        }

        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new ProseRenderer(writer, parts, text, context) { ImplicitParagraph = inline };
        foreach (var child in container)
        {
            renderer.Render(child);
        }

        renderer.Flush();
        return new Prose(parts.ToImmutable());
    }
}
