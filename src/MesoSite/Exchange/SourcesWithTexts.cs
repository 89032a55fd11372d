using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Exchange;

/// <summary>
/// Puts the texts of a language into copies of its files. What is not replaced stays as it is; a file that is missing is made from that of the
/// original language, without what has no translation.
/// </summary>
/// <param name="sources">The files.</param>
/// <param name="original">The language that the others are translated from.</param>
/// <param name="language">The language as it is.</param>
/// <param name="translatedBy">For the head of a new file: <c>person</c> or <c>machine</c>.</param>
internal sealed class SourcesWithTexts(SourceTrees sources, LanguageTexts original, LanguageTexts language, string translatedBy)
{
    private const string AboutTheFile = "translation";

    /// <summary>The files with texts in them.</summary>
    /// <param name="texts">Texts by key.</param>
    /// <param name="bag">Takes the fault of a new article that would have no title.</param>
    public SourceTrees Put(ImmutableDictionary<string, string> texts, DiagnosticBag bag)
    {
        var path = LanguageTexts.PathOf(language.Tag);
        var input = Yaml(sources.Input, path, AuthoredTexts.Locales, language.Words, original.Words, texts);
        var theme = Yaml(sources.Theme, path, AuthoredTexts.Theme, language.Interface, original.Interface, texts);
        foreach (var (folder, article) in original.Articles)
        {
            input = Article(input, folder, article, texts, bag);
        }

        return new SourceTrees(input, theme);
    }

    private SourceTree Yaml(SourceTree tree, string path, string prefix, YamlNode? root, YamlNode? from, ImmutableDictionary<string, string> texts)
    {
        var changes = texts
            .Where(text => text.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(text => text.Key, StringComparer.Ordinal)
            .Select(text => new YamlChange([.. text.Key[prefix.Length..].Split('.')], text.Value))
            .ToList();
        if (changes.Count == 0 || from is null)
        {
            return tree;
        }

        var file = root?.Span.File ?? NewYaml(tree, path, prefix, from, texts);
        var begun = root ?? Reread(file);
        return tree.With(path, YamlEdits.Put(file, begun, changes, from));
    }

    private SourceFile NewYaml(SourceTree tree, string path, string prefix, YamlNode from, ImmutableDictionary<string, string> texts)
    {
        var about = (from as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == AboutTheFile);
        var texted = from is YamlMapping mapping && about is not null ? mapping with { Entries = mapping.Entries.Remove(about) } : from;
        var edits = YamlEdits.Without(texted, (keys, node) => node is not YamlScalar || !texts.ContainsKey(prefix + string.Join('.', keys)));
        if (about is not null)
        {
            var head = $"{AboutTheFile}: {{ by: {translatedBy}, from: {original.Tag}, reviewed: not-yet }}";
            edits = edits.Append(new TextEdit(YamlPlaces.Start(about.Key.Span), YamlPlaces.End(about.Value), head));
        }

        return new SourceFile(path, tree.Display(path), TextEdit.Apply(from.Span.File.Text, edits));
    }

    private SourceTree Article(SourceTree tree, string folder, Article from, ImmutableDictionary<string, string> texts, DiagnosticBag bag)
    {
        if (!texts.Keys.Any(key => IsOf(folder, key)))
        {
            return tree;
        }

        var path = $"{folder}/{language.Tag}.md";
        var article = language.Article(folder);
        if (article is null && !(texts.ContainsKey($"{folder}:title") && texts.ContainsKey($"{folder}:description")))
        {
            bag.Add(ExchangeFaults.NewWithoutTitle(tree.Display(path)));
            return tree;
        }

        var file = article?.File ?? NewArticle(tree, path, folder, from, texts);
        var own = Pieces(folder, article ?? Reread(from.Id, file)).ToList();
        var heads = own.Where(text => !IsSection(text.Key) && texts.ContainsKey(text.Key)).Select(text => new TextEdit(
            text.Offset, text.Offset + text.Raw.TrimEnd().Length, YamlText.Write(texts[text.Key], text.Raw, YamlText.IndentOf(text.Raw, otherwise: 2), inFlow: false)));
        var sections = own.Where(text => IsSection(text.Key)).ToList();
        var order = Pieces(folder, from).Select(text => text.Key).Where(IsSection).ToList();
        return tree.With(path, TextEdit.Apply(file.Text, heads.Concat(MarkdownEdits.Put(file, sections, texts, order))));
    }

    private static SourceFile NewArticle(SourceTree tree, string path, string folder, Article from, ImmutableDictionary<string, string> texts)
    {
        var sections = Pieces(folder, from).Where(text => IsSection(text.Key)).ToList();
        var edits = YamlEdits.Without(from.Head, (keys, _) => keys[0] == "reviewed")
            .Concat(MarkdownEdits.Without(from.File, sections, key => !texts.ContainsKey(key)));
        return new SourceFile(path, tree.Display(path), TextEdit.Apply(from.File.Text, edits));
    }

    private static IEnumerable<AuthoredText> Pieces(string folder, Article article) => AuthoredTexts.Of(folder.Split('/')[0], article);

    private static bool IsSection(string key) => key.Contains('#', StringComparison.Ordinal);

    private static bool IsOf(string folder, string key) => key.StartsWith($"{folder}#", StringComparison.Ordinal) || key.StartsWith($"{folder}:", StringComparison.Ordinal);

    private static YamlNode Reread(SourceFile file) =>
        YamlTree.Read(file, new DiagnosticBag()) ?? throw new InvalidOperationException($"{file.DisplayPath} was made and cannot be read");

    private Article Reread(string id, SourceFile file) =>
        ArticleReader.Read(id, file, original.Tag, new DiagnosticBag()) ?? throw new InvalidOperationException($"{file.DisplayPath} was made and cannot be read");
}
