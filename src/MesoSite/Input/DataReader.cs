using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>Reads the YAML files that are the same in every language.</summary>
internal static class DataReader
{
    /// <summary>The file of the clinic's settings.</summary>
    public const string Site = "site.yaml";

    private const string Questions = "checker/questions.yaml";
    private const string Rules = "checker/rules.yaml";

    /// <summary>Reads <c>site.yaml</c>; null where it is missing or cannot be read.</summary>
    public static SiteSettings? ReadSettings(SourceTree tree, DiagnosticBag bag) => Read(tree, Site, SiteSettings.Shape, bag);

    /// <summary>Reads the rest; null where a file is missing or cannot be read.</summary>
    public static SiteData? Read(SourceTree tree, SiteSettings? settings, DiagnosticBag bag)
    {
        var care = Read(tree, "data/care.yaml", CareData.Shape, bag);
        var effects = Read(tree, "data/effects.yaml", EffectData.Shape, bag);
        var figures = Read(tree, "data/figures.yaml", FigureData.Shape, bag);
        var aftercare = Read(tree, "data/aftercare.yaml", AftercareData.Shape, bag);
        var sources = Read(tree, "data/sources.yaml", SourceData.Shape, bag);
        var hasChecker = tree.Texts.ContainsKey(Questions) || tree.Texts.ContainsKey(Rules);
        var checker = hasChecker ? ReadChecker(tree, bag) : null;
        return settings is null || care is null || effects is null || figures is null || aftercare is null || sources is null
            || (hasChecker && checker is null)
            ? null
            : new SiteData(settings, care, effects, figures, aftercare, sources, checker);
    }

    private static CheckerData? ReadChecker(SourceTree tree, DiagnosticBag bag)
    {
        const string purpose = "a symptom checker has questions.yaml and rules.yaml";
        var questions = Read(tree, Questions, CheckerQuestions.Shape, bag, purpose);
        var rules = Read(tree, Rules, CheckerRules.Shape, bag, purpose);
        return questions is null || rules is null ? null : new CheckerData(questions, rules);
    }

    private static T? Read<T>(
        SourceTree tree, string path, Shape<T> shape, DiagnosticBag bag, string purpose = "every site has this file, even if it is short")
        where T : class
    {
        if (!tree.Texts.TryGetValue(path, out var file))
        {
            bag.Add(InputFaults.MissingFile(tree.Display(path), purpose));
            return null;
        }

        return YamlTree.Read(file, bag) is { } root && shape.TryRead(root, bag, out var value) ? value : null;
    }
}
