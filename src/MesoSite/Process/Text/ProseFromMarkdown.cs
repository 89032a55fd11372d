using Markdig.Syntax;
using MesoSite.Input.Markdown;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>Authored Markdown to prose on a page: facts filled in, links made relative, directives turned into components.</summary>
internal static class ProseFromMarkdown
{
    /// <summary>Text as blocks: paragraphs, lists, headings.</summary>
    public static Prose Blocks(MarkdownText text, TextContext context) => Whole(text, context, inline: false);

    /// <summary>The children of a container, as blocks.</summary>
    public static Prose Blocks(MarkdownText text, ContainerBlock container, TextContext context) =>
        context.Renderer.Render(text, container, inline: false);

    /// <summary>Text inside a line, such as an item of a list: its paragraphs without their marks.</summary>
    public static Prose Inline(MarkdownText text, TextContext context) => Whole(text, context, inline: true);

    private static Prose Whole(MarkdownText text, TextContext context, bool inline)
    {
        if (text.IsOriginal && context.Voice != context.Site.SourceVoice)
        {
            var source = context.InOriginal();
            return source.Renderer.Render(text, text.Document, inline).In(source.Voice.View, inline);
        }

        if (text.IsStale)
        {
            context.NoteStaleText();
        }

        return context.Renderer.Render(text, text.Document, inline);
    }
}
