using System.Collections.Immutable;
using System.Net;
using MesoSite.Process.Language;

namespace MesoSite.Process.Views;

/// <summary>Text of an author, ready to be shown: runs of markup with components between them, in reading order.</summary>
/// <param name="Parts">The parts; empty for an empty text.</param>
public sealed record Prose(ImmutableArray<ProsePart> Parts)
{
    /// <summary>A text without any part.</summary>
    public static Prose Empty { get; } = new(ImmutableArray<ProsePart>.Empty);

    /// <summary>A text without markup.</summary>
    /// <param name="text">The text; it is escaped here.</param>
    public static Prose Plain(string text) => new([Markup(WebUtility.HtmlEncode(text))]);

    /// <summary>Several texts one after the other.</summary>
    /// <param name="texts">The texts.</param>
    public static Prose Joined(IEnumerable<Prose> texts) => new([.. texts.SelectMany(text => text.Parts)]);

    /// <summary>The same text, marked as being in another language than what surrounds it.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="inline">True where it stands inside a line.</param>
    public Prose In(LanguageView language, bool inline)
    {
        var element = inline ? "span" : "div";
        return new Prose([Markup($"<{element} class=\"original\" lang=\"{language.Tag}\" dir=\"{language.Dir}\">"), .. Parts, Markup($"</{element}>")]);
    }

    private static ProsePart Markup(string html) => new(new Html(html), null);
}

/// <summary>One part of a text: exactly one of the two is given.</summary>
/// <param name="Markup">Markup made from Markdown.</param>
/// <param name="Component">A component of the theme with its view.</param>
public sealed record ProsePart(Html? Markup, ComponentView? Component);

/// <summary>A component of the theme placed inside a text by a directive.</summary>
/// <param name="Name">The component's folder name, such as <c>care-card</c>.</param>
/// <param name="View">The record its template reads.</param>
public sealed record ComponentView(string Name, object View)
{
    /// <summary>The language of its words; null for that of the page.</summary>
    internal Voice? Voice { get; init; }
}
