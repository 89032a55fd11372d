using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = MesoSite.Core.SourceSpan;

namespace MesoSite.Process.Text;

/// <summary>Links by id become relative addresses; anything else must have a scheme from a short list.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var prose = (ProseRenderer)renderer;
        if (link.IsImage)
        {
            WritePicture(prose, link);
            return;
        }

        var span = prose.Source.SpanOf(link);
        WriteLink(prose, LinkTarget.Resolve(link.Url ?? string.Empty, span, prose.Context), () => renderer.WriteChildren(link));
    }

    /// <summary>Writes a link, or only its text where it leads nowhere.</summary>
    internal static void WriteLink(ProseRenderer renderer, string? href, Action writeText)
    {
        if (href is not null)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(href).Write("\">");
        }

        writeText();
        if (href is not null)
        {
            renderer.Write("</a>");
        }
    }

    private static void WritePicture(ProseRenderer renderer, LinkInline link)
    {
        var context = renderer.Context;
        var span = renderer.Source.SpanOf(link);
        var url = link.Url ?? string.Empty;
        var alt = string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        if (string.IsNullOrWhiteSpace(alt))
        {
            context.Bag.Add(ProcessFaults.MissingAlt(span));
        }

        if (url.Contains(':', StringComparison.Ordinal) || url.StartsWith('/') || url.Contains("..", StringComparison.Ordinal))
        {
            context.Bag.Add(ProcessFaults.RemotePicture(span, url));
            return;
        }

        var folder = Path.GetDirectoryName(span.File.Path)!.Replace('\\', '/');
        if (!context.Site.Assets.Pictures.TryGetValue($"{folder}/{url}", out var path))
        {
            var beside = context.Site.Assets.Pictures.Keys.Where(key => key.StartsWith(folder + "/", StringComparison.Ordinal));
            context.Bag.Add(ProcessFaults.MissingPicture(span, url, beside.Select(key => key[(folder.Length + 1)..])));
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(context.FileHref(path)).Write("\" alt=\"").WriteEscape(alt).Write('"');
        // The room that it will take is kept free, so that nothing moves when it arrives.
        if (context.Content.Pictures[$"{folder}/{url}"].Header?.Size is { } size)
        {
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\""));
        }

        renderer.Write('>');
    }
}

/// <summary>Where an author's link leads.</summary>
internal static class LinkTarget
{
    /// <summary>The address relative to the page; null, and a fault, where the link leads nowhere.</summary>
    public static string? Resolve(string url, SourceSpan span, TextContext context)
    {
        if (LinkSchemes.Allow(url))
        {
            return url;
        }

        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var target = hash < 0 ? url : url[..hash];
        var anchor = hash < 0 ? null : url[(hash + 1)..];
        if (target.Length == 0 && anchor is not null)
        {
            context.Linked(url, span);
            return url;
        }

        var addresses = context.Site.Addresses;
        if (!addresses.Has(target))
        {
            var isOurs = target.Split(':')[0] is "article" or "effect" or "page" || !target.Contains(':', StringComparison.Ordinal);
            context.Bag.Add(isOurs ? ProcessFaults.BrokenLink(span, target, addresses.Targets) : ProcessFaults.ForbiddenScheme(span, target));
            return null;
        }

        if (anchor is not null && addresses.Anchors(target) is { } anchors && !anchors.Contains(anchor))
        {
            context.Bag.Add(ProcessFaults.BrokenAnchor(span, target, anchor, anchors));
            return null;
        }

        // A page that has given way has no sections.
        var href = context.Href(target) + (anchor is null || context.Site.Withdrawn.Has(target) ? string.Empty : $"#{anchor}");
        context.Linked(href, span);
        return href;
    }
}
