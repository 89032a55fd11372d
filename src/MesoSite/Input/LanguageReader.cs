using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>Reads what is written in each language: the words, the articles, the pages, the words of the interface.</summary>
internal static class LanguageReader
{
    /// <summary>The words of the interface in one language.</summary>
    public static readonly Shape<Table<InterfaceText>> InterfaceShape = Shapes.Table(InterfaceText.Shape);

    /// <summary>Reads all languages of the site; null where the words of one cannot be read.</summary>
    public static ImmutableArray<LanguageContent>? Read(SourceTrees sources, SiteSettings settings, DiagnosticBag bag)
    {
        var source = settings.DefaultLanguage;
        var listed = settings.Languages.FirstOrDefault(language => language.Value == source.Value);
        if (listed is null)
        {
            bag.Add(InputFaults.UnknownReference(source.Span, "language", source.Value, settings.Languages.Select(language => language.Value)));
        }

        CheckPairs(settings, bag);
        var original = listed is null ? new LanguageFiles(null, null) : ReadFiles(sources, listed, bag);
        var languages = Parallelism.Map(settings.Languages, language => ReadLanguage(sources, settings, language, original, bag))
            .OfType<LanguageContent>()
            .ToImmutableArray();
        CheckPageIds(sources.Input, settings, bag);
        ReportUnusedFiles(sources.Input, settings, bag);
        return languages.Length == settings.Languages.Length && languages.FirstOrDefault(language => language.Tag == source.Value) is { } written
            ? [.. languages.Select(language => language == written ? language : language.ComparedWith(written))]
            : null;
    }

    private static LanguageContent? ReadLanguage(
        SourceTrees sources, SiteSettings settings, Located<string> language, LanguageFiles original, DiagnosticBag bag)
    {
        var tag = language.Value;
        if (CldrLocale.TryFor(tag) is null)
        {
            bag.Add(InputFaults.UnknownLanguage(language.Span, tag));
            return null;
        }

        var isOriginal = tag == settings.DefaultLanguage.Value;
        var files = isOriginal ? original : ReadFiles(sources, language, bag);
        var stamps = isOriginal ? StampBook.Empty : StampBook.Read(sources, tag, bag);
        var shown = isOriginal ? files : new LanguageFiles(
            Shown(AuthoredTexts.Locales, files.Words, original.Words, stamps, settings),
            Shown(AuthoredTexts.Theme, files.Interface, original.Interface, stamps, settings));
        var words = Read(shown.Words, Words.Shape, bag);
        var texts = Read(shown.Interface, InterfaceShape, bag);
        var articles = ReadArticles(sources.Input, "articles", settings.Articles, language, settings, bag);
        var pages = ReadArticles(sources.Input, "pages", PageIds(sources.Input, settings).Where(id => IsFree(id.Value)), language, settings, bag);
        return words is null || texts is null ? null : new LanguageContent(
            tag,
            words,
            articles,
            pages,
            texts,
            [
                .. AuthoredTexts.OfFile(AuthoredTexts.Locales, files.Words!),
                .. AuthoredTexts.OfFile(AuthoredTexts.Theme, files.Interface!),
                .. articles.SelectMany(article => AuthoredTexts.Of("articles", article)),
                .. pages.SelectMany(page => AuthoredTexts.Of("pages", page)),
            ],
            stamps);
    }

    private static YamlNode? Shown(string key, YamlNode? root, YamlNode? original, StampBook stamps, SiteSettings settings) =>
        root is null || original is null ? root : TranslatedTree.Of(key, root, original, stamps, settings.StaleTranslations);

    private static LanguageFiles ReadFiles(SourceTrees sources, Located<string> language, DiagnosticBag bag) =>
        new(ReadTree(sources.Input, language, bag), ReadTree(sources.Theme, language, bag));

    private static YamlNode? ReadTree(SourceTree tree, Located<string> language, DiagnosticBag bag)
    {
        var path = $"locales/{language.Value}.yaml";
        if (tree.Texts.TryGetValue(path, out var file))
        {
            return YamlTree.Read(file, bag);
        }

        bag.Add(InputFaults.MissingArticle(language.Span, "the file with this language's words", tree.Display(path)));
        return null;
    }

    private static T? Read<T>(YamlNode? root, Shape<T> shape, DiagnosticBag bag)
        where T : class =>
        root is not null && shape.TryRead(root, bag, out var value) ? value : null;

    private static ImmutableArray<Article> ReadArticles(
        SourceTree tree, string folder, IEnumerable<Located<string>> ids, Located<string> language, SiteSettings settings, DiagnosticBag bag)
    {
        var articles = ImmutableArray.CreateBuilder<Article>();
        foreach (var id in ids)
        {
            var path = $"{folder}/{id.Value}/{language.Value}.md";
            if (!tree.Texts.TryGetValue(path, out var file))
            {
                bag.Add(InputFaults.MissingArticle(id.Span, $"\"{id.Value}\" in {language.Value}", tree.Display(path)));
            }
            else if (ArticleReader.Read(id.Value, file, settings.DefaultLanguage.Value, bag) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles.ToImmutable();
    }

    private static void CheckPairs(SiteSettings settings, DiagnosticBag bag)
    {
        var known = settings.Languages.Select(language => language.Value).ToList();
        foreach (var pair in settings.Bilingual)
        {
            foreach (var language in new[] { pair.Value.First, pair.Value.Second }.Where(language => !known.Contains(language)))
            {
                bag.Add(InputFaults.UnknownReference(pair.Span, "language", language, known));
            }
        }
    }

    // Pages need no order: the menus that show them have their own.
    private static IEnumerable<Located<string>> PageIds(SourceTree tree, SiteSettings settings) =>
        from file in tree.Texts.Values
        let parts = file.Path.Split('/')
        where parts is ["pages", _, _] && parts[2] == $"{settings.DefaultLanguage.Value}.md"
        select new Located<string>(parts[1], file.Start);

    private static bool IsFree(string id) => Shapes.IsId(id) && !Article.TakenNames.Contains(id);

    private static void CheckPageIds(SourceTree tree, SiteSettings settings, DiagnosticBag bag)
    {
        foreach (var id in PageIds(tree, settings))
        {
            if (!Shapes.IsId(id.Value))
            {
                bag.Add(InputFaults.BadId(id.Span, id.Value, Shapes.IdForm));
            }
            else if (Article.TakenNames.Contains(id.Value))
            {
                bag.Add(InputFaults.TakenPage(id.Span, id.Value));
            }
        }
    }

    private static void ReportUnusedFiles(SourceTree tree, SiteSettings settings, DiagnosticBag bag)
    {
        foreach (var file in tree.Texts.Values)
        {
            var parts = file.Path.Split('/');
            var tag = parts switch
            {
                ["locales", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => name[..^5],
                ["articles" or "pages", _, var name] when name.EndsWith(".md", StringComparison.Ordinal) => name[..^3],
                _ => null,
            };
            if (tag is not null && settings.Languages.All(language => language.Value != tag))
            {
                bag.Add(InputFaults.UnusedLanguage(file.Start, tag));
            }
            else if (parts is ["articles", var id, _] && tag == settings.DefaultLanguage.Value && settings.Articles.All(article => article.Value != id))
            {
                bag.Add(InputFaults.ArticleNotListed(file.Start, id));
            }
        }
    }

    /// <summary>The roots of a language's files; null where one cannot be read.</summary>
    private sealed record LanguageFiles(YamlNode? Words, YamlNode? Interface);
}
