using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Exchange;

/// <summary>
/// What is written in a language, however little that is: unlike the content of a site it need not be whole, for a translation begins
/// with nothing.
/// </summary>
/// <param name="Tag">The language.</param>
/// <param name="Words">The root of its file in <c>input/locales</c>; null where there is none.</param>
/// <param name="Interface">The root of its file in <c>theme/locales</c>; null where there is none.</param>
/// <param name="Articles">Its articles and pages, by their folders such as <c>articles/side-effects</c>.</param>
internal sealed record LanguageTexts(
    string Tag, YamlNode? Words, YamlNode? Interface, ImmutableArray<KeyValuePair<string, Article>> Articles)
{
    private readonly Lazy<ImmutableDictionary<string, AuthoredText>> byKey = new(() =>
        Everything(Words, Interface, Articles).DistinctBy(text => text.Key).ToImmutableDictionary(text => text.Key, StringComparer.Ordinal));

    /// <summary>All texts, in the order of the files.</summary>
    public IEnumerable<AuthoredText> All => Everything(Words, Interface, Articles);

    /// <summary>A text by its key, or null.</summary>
    public AuthoredText? Find(string key) => byKey.Value.GetValueOrDefault(key);

    /// <summary>The article or page of a folder, or null.</summary>
    public Article? Article(string folder) => Articles.FirstOrDefault(article => article.Key == folder).Value;

    /// <summary>Reads a language.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="settings">Lists the articles.</param>
    /// <param name="tag">The language.</param>
    /// <param name="bag">Takes what is wrong with files that are there.</param>
    public static LanguageTexts Read(SourceTrees sources, SiteSettings settings, string tag, DiagnosticBag bag)
    {
        var source = settings.DefaultLanguage.Value;
        var pages = sources.Input.Texts.Keys.Select(path => path.Split('/')).Where(parts => parts is ["pages", _, _] && parts[2] == $"{source}.md");
        var folders = settings.Articles.Select(article => $"articles/{article.Value}").Concat(pages.Select(parts => $"pages/{parts[1]}"));
        var articles = from folder in folders
                       let file = sources.Input.Texts.GetValueOrDefault($"{folder}/{tag}.md")
                       where file is not null
                       let article = ArticleReader.Read(folder.Split('/')[1], file, source, bag)
                       where article is not null
                       select KeyValuePair.Create(folder, article);
        return new LanguageTexts(tag, Root(sources.Input, tag, bag), Root(sources.Theme, tag, bag), [.. articles]);
    }

    private static YamlNode? Root(SourceTree tree, string tag, DiagnosticBag bag) =>
        tree.Texts.TryGetValue(PathOf(tag), out var file) ? YamlTree.Read(file, bag) : null;

    /// <summary>Where the words of a language stand, within <c>input/</c> and within <c>theme/</c>.</summary>
    public static string PathOf(string tag) => $"locales/{tag}.yaml";

    private static IEnumerable<AuthoredText> Everything(YamlNode? words, YamlNode? spoken, ImmutableArray<KeyValuePair<string, Article>> articles) =>
    [
        .. words is null ? [] : AuthoredTexts.OfFile(AuthoredTexts.Locales, words),
        .. spoken is null ? [] : AuthoredTexts.OfFile(AuthoredTexts.Theme, spoken),
        .. articles.SelectMany(article => AuthoredTexts.Of(article.Key.Split('/')[0], article.Value)),
    ];
}
