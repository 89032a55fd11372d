using System.Collections.Immutable;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Exchange;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;
using MesoSite.Rules.Source;

namespace MesoSite.Authoring;

/// <summary>A new entry in copies of a site's files. What only its author can know stands between double brackets.</summary>
internal static class NewEntry
{
    private const string Id = "__ID__";

    // Where the data has none yet.
    private const string Unknown = "\"[[id]]\"";

    /// <summary>The files with the entry, most complete first: a caller takes the first that brings no fault of its own. None where there is a fault.</summary>
    /// <param name="kind">What is added.</param>
    /// <param name="id">Its id; of a language, its tag.</param>
    /// <param name="sources">The site's files.</param>
    /// <param name="bag">Takes the faults.</param>
    public static ImmutableArray<EntrySources> Of(EntryKind kind, string id, SourceTrees sources, DiagnosticBag bag)
    {
        // Other faults of the site are no hindrance, as long as enough of it can be read.
        var read = new DiagnosticBag();
        var settings = DataReader.ReadSettings(sources.Input, read);
        if (settings is null || DataReader.Read(sources.Input, settings, read) is not { } data)
        {
            bag.AddAll(read);
            return [];
        }

        if (!IsFree(kind, id, data, sources.Input, bag))
        {
            return [];
        }

        return kind switch
        {
            EntryKind.Article => [Entry("article", [$"articles/{id}"])],
            EntryKind.Branch => [Entry("branch", [])],
            EntryKind.Source => [Entry("source", [])],
            EntryKind.Language => [Language(id, sources, settings)],
            EntryKind.Effect => Effect(id, sources, data),
            EntryKind.Question => data.Checker is { } checker
                ? [Entry("question", [$"locales:checker.questions.{id}"], ("__BLOCK__", checker.Questions.Blocks[^1].Value))]
                : Without("a question", bag),
            _ => data.Checker is { } checker && checker.Questions.Questions.Ids.FirstOrDefault() is { } question && checker.Rules.Hazards.Ids.FirstOrDefault() is { } hazard
                ? [Entry("rule", [$"locales:checker.rules.{id}"], ("__QUESTION__", question), ("__HAZARD__", hazard))]
                : Without("a rule", bag),
        };

        EntrySources Entry(string template, ImmutableArray<string> texts, params ImmutableArray<(string, string)> names) =>
            new(sources with { Input = EntryTemplates.Apply(sources.Input, settings, template, [(Id, id), .. names]) }, texts);
    }

    private static ImmutableArray<EntrySources> Without(string what, DiagnosticBag bag)
    {
        bag.Add(AuthoringFaults.NoChecker(what));
        return [];
    }

    private static bool IsFree(EntryKind kind, string id, SiteData data, SourceTree tree, DiagnosticBag bag)
    {
        if (kind == EntryKind.Language ? CldrLocale.TryFor(id) is null : !Shapes.IsId(id))
        {
            bag.Add(kind == EntryKind.Language ? AuthoringFaults.NoLanguageData(id) : AuthoringFaults.BadId(id, Shapes.IdForm));
            return false;
        }

        var (what, isTaken) = kind switch
        {
            EntryKind.Article => ("an article", tree.Texts.Keys.Any(path => path.StartsWith($"articles/{id}/", StringComparison.Ordinal)) || data.Settings.Articles.Any(article => article.Value == id)),
            EntryKind.Effect => ("a side effect", data.Effects.Effects.AllIds.Contains(id)),
            EntryKind.Question => ("a question of the checker", data.Checker?.Questions.Questions.AllIds.Contains(id) ?? false),
            EntryKind.Rule => ("a rule of the checker", data.Checker is { } checker && (checker.Rules.Rules.AllIds.Contains(id) || checker.Rules.Examples.AllIds.Contains(id))),
            EntryKind.Language => ("the language", data.Settings.Languages.Any(language => language.Value == id) || tree.Texts.ContainsKey($"locales/{id}.yaml")),
            EntryKind.Branch => ("a branch", tree.Texts.ContainsKey($"{BranchReader.Folder}/{id}.yaml")),
            _ => ("a source", data.Sources.Sources.AllIds.Contains(id)),
        };
        if (isTaken)
        {
            bag.Add(AuthoringFaults.Taken(what, id));
        }

        return !isTaken;
    }

    // With the checker asking about it, and an example that its usual rule wins; else by itself.
    private static ImmutableArray<EntrySources> Effect(string id, SourceTrees sources, SiteData data)
    {
        ImmutableArray<(string, string)> names =
        [
            (Id, id), ("__GROUP__", data.Effects.Groups.FirstOrDefault()?.Value ?? Unknown), ("__URGENCY__", data.Care.Dispositions.Ids.LastOrDefault() ?? Unknown),
        ];
        var alone = sources with { Input = EntryTemplates.Apply(sources.Input, data.Settings, "effect", names) };
        var texts = ImmutableArray.Create($"locales:effects.{id}");
        if (data.Checker?.Questions is not { } questions || Concern(questions, data.Effects) is not { } concern)
        {
            return [new EntrySources(alone, texts)];
        }

        var before = questions.Questions.Where(question => Place(questions, question.Value) < Place(questions, concern.Value) && question.Value.Kind.Value is QuestionKind.YesNo or QuestionKind.AnyOf);
        var answers = before.Select(question => $"{question.Id.Value}: no").Append($"{concern.Id.Value}: {id}");
        names = [.. names, ("__CONCERN__", concern.Id.Value), ("__ANSWERS__", string.Join(", ", answers))];
        var asked = alone with { Input = EntryTemplates.Apply(alone.Input, data.Settings, "effect-in-checker", names) };
        return [new EntrySources(asked, texts.Add($"locales:checker.questions.{concern.Id.Value}.answers.{id}")), new EntrySources(alone, texts)];
    }

    // The question whose answers are side effects.
    private static TableEntry<CheckerQuestion>? Concern(CheckerQuestions questions, EffectData effects) =>
        questions.Questions.FirstOrDefault(question => (question.Value.Options?.Value ?? []).Any(option => effects.Effects.Has(option.Value)));

    private static int Place(CheckerQuestions questions, CheckerQuestion question) =>
        questions.Blocks.Select(block => block.Value).ToList().IndexOf(question.Block.Value);

    // Every file with words, once more: to be translated, but for the theme's words where the program has them.
    private static EntrySources Language(string tag, SourceTrees sources, SiteSettings settings)
    {
        var source = settings.DefaultLanguage.Value;
        var input = EntryTemplates.Apply(sources.Input, settings, "language", [(Id, tag)]);
        foreach (var file in sources.Input.Texts.Values)
        {
            input = file.Path.Split('/') switch
            {
                ["locales", var name] when name == $"{source}.yaml" => input.With($"locales/{tag}.yaml", Words(file.Text, source)),
                ["articles" or "pages", _, var name] when name == $"{source}.md" => input.With($"{file.Path[..^name.Length]}{tag}.md", Untranslated.Markdown(file.Text)),
                _ => input,
            };
        }

        var path = $"locales/{tag}.yaml";
        return new EntrySources(new SourceTrees(input, sources.Theme.Texts.ContainsKey(path) ? sources.Theme : sources.Theme.With(path, NewSite.ThemeWords(tag))), []);
    }

    private static string Words(string text, string source)
    {
        var copy = Untranslated.Yaml(text);
        var root = YamlTree.Read(new SourceFile(string.Empty, string.Empty, copy), new DiagnosticBag())!;
        return YamlPlaces.Child(root, "translation") is { } by
            ? TextEdit.Apply(copy, [new TextEdit(YamlPlaces.Start(by.Span), YamlPlaces.End(by), $"{{ by: person, from: {source}, reviewed: not-yet }}")])
            : copy;
    }
}

/// <summary>A site's files with a new entry.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Texts">The new texts, by the beginnings of their keys; in other languages than the default one they are stamped.</param>
internal sealed record EntrySources(SourceTrees Sources, ImmutableArray<string> Texts);
