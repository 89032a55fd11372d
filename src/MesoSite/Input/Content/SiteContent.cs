using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Stamps;

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

    /// <summary>What translations were made from, by its hash; read only where one is old.</summary>
    public ImmutableSortedDictionary<string, string> Originals { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same for each branch of the clinic, with what is its own; none in the content of a branch.</summary>
    public ImmutableArray<SiteContent> Branches { get; init; } = [];

    /// <summary>The id of the branch that this is the content of; null for the clinic's own site.</summary>
    public Located<string>? Branch { get; init; }

    /// <summary>The day of the build, by which reviews are due or not; where no day is given, none is.</summary>
    public DateOnly Today { get; private init; }

    /// <summary>The same, built on a day.</summary>
    public SiteContent On(DateOnly today) => this with { Today = today, Branches = [.. Branches.Select(branch => branch.On(today))] };

    /// <summary>The clinic's own site, then those of its branches.</summary>
    public IEnumerable<SiteContent> Sites => Branches.Prepend(this);

    /// <summary>Where its site lies from the root of the output: empty, or a branch's folder such as <c>lyon/</c>.</summary>
    public string Folder => Branch is { } id ? $"{id.Value}/" : string.Empty;

    /// <summary>False where a page cannot be made, because the emergency number or the logo is missing.</summary>
    public bool IsUsable =>
        Settings.EmergencyNumbers.Has(Settings.Country.Value) && (Settings.Clinic.LogoPath is not { } logo || Pictures.ContainsKey(logo));

    /// <summary>The language that the others are translated from.</summary>
    public LanguageContent Source => Languages.First(language => language.Tag == Settings.DefaultLanguage.Value);
}

/// <summary>What is written in one language.</summary>
/// <param name="Articles">The handouts, in the order of <c>site.yaml</c>.</param>
/// <param name="Pages">Other pages, such as the one on privacy.</param>
/// <param name="Texts">All that is written in it, the theme's words included, piece by piece.</param>
/// <param name="Stamps">What is known of them as translations.</param>
internal sealed record LanguageContent(
    string Tag,
    Words Words,
    ImmutableArray<Article> Articles,
    ImmutableArray<Article> Pages,
    Table<InterfaceText> Interface,
    ImmutableArray<AuthoredText> Texts,
    StampBook Stamps)
{
    /// <summary>How its texts stand to those that they are translated from.</summary>
    public Standings Standings { get; private init; } = Standings.None;

    /// <summary>True where a text on which a patient's safety hangs is old or missing: then it has no symptom checker.</summary>
    public bool CheckerIsOut => Standings.IsUnsafe;

    /// <summary>The texts of a folder: <c>articles</c> or <c>pages</c>.</summary>
    public ImmutableArray<Article> ArticlesOf(string folder) => folder == "pages" ? Pages : Articles;

    /// <summary>The same, compared with what it is translated from.</summary>
    public LanguageContent ComparedWith(LanguageContent original) => this with { Standings = Standings.Of(original.Texts, Texts, Stamps) };

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
