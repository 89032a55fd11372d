using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Markdown;

namespace MesoSite.Input.Content;

/// <summary>Everything the clinic and the theme say, read and checked against itself.</summary>
internal sealed record SiteContent : SiteData
{
    public SiteContent(
        SiteData data, ImmutableArray<LanguageContent> languages, ImmutableSortedDictionary<string, Picture> pictures, Theme theme)
        : base(data) => (Languages, Pictures, Theme) = (languages, pictures, theme);

    /// <summary>In the order of <c>site.yaml</c>; the default language is among them.</summary>
    public ImmutableArray<LanguageContent> Languages { get; init; }

    /// <summary>By path within <c>input/</c>.</summary>
    public ImmutableSortedDictionary<string, Picture> Pictures { get; init; }

    public Theme Theme { get; init; }

    /// <summary>The language that the others are translated from.</summary>
    public LanguageContent Source => Languages.First(language => language.Tag == Settings.DefaultLanguage.Value);
}

/// <summary>What is written in one language.</summary>
/// <param name="Articles">The handouts, in the order of <c>site.yaml</c>.</param>
/// <param name="Pages">Other pages, such as the one on privacy.</param>
/// <param name="Texts">All that is written in it, the theme's words included, piece by piece.</param>
internal sealed record LanguageContent(
    string Tag,
    Words Words,
    ImmutableArray<Article> Articles,
    ImmutableArray<Article> Pages,
    Table<InterfaceText> Interface,
    ImmutableArray<AuthoredText> Texts)
{
    /// <summary>The texts that say something about side effects.</summary>
    public IEnumerable<MarkdownText> EffectTexts() =>
    [
        .. Articles.Select(article => article.Body),
        .. Words.Effects.SelectMany(entry => new[] { entry.Value.Summary, entry.Value.About, entry.Value.Course }),
        .. Words.RedFlags.Select(entry => entry.Value),
        .. Words.SelfCare.Select(entry => entry.Value),
        .. Words.Aftercare.Select(entry => entry.Value.Text),
        .. Words.Checker?.Reasons.Select(entry => entry.Value) ?? [],
    ];
}
