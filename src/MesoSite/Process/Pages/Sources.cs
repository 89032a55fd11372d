using System.Collections.Immutable;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>The list of sources at the end of a page.</summary>
internal static class Sources
{
    /// <summary>What the page's texts have cited so far.</summary>
    public static ImmutableArray<SourceLinkView> Cited(TextContext context) => Numbered(context.Citations, context);

    /// <summary>Sources by id, numbered from 1.</summary>
    public static ImmutableArray<SourceLinkView> Numbered(IEnumerable<string> ids, TextContext context) =>
    [
        .. ids.Select((id, index) =>
        {
            var source = context.Content.Sources.Sources[id];
            string?[] detail = [source.Published, Year(source)];
            return new SourceLinkView(
                context.Voice.Say(index + 1),
                source.Title,
                detail.Any(part => part is not null) ? string.Join(", ", detail.Where(part => part is not null)) : null,
                $"{context.Href("page:sources")}#{id}");
        }),
    ];

    /// <summary>The year as digits; never grouped, and Western as in the reference itself.</summary>
    public static string? Year(Input.Content.Source source) =>
        source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
