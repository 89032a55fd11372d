using System.Collections.Immutable;
using MesoSite.Input.Content;

namespace MesoSite.Input.Schemas;

/// <summary>Every kind of YAML file that people write. Stamps are written by a command.</summary>
internal static class SchemaList
{
    /// <summary>Those of <c>input/</c>.</summary>
    public static readonly ImmutableArray<FileSchema> OfInput =
    [
        FileSchema.Of("site", DataReader.Site, "The clinic and its site", SiteSettings.Shape),
        new("branch", $"{BranchReader.Folder}/*.yaml", "What is different at a branch of the clinic", BranchReader.Describe, (_, _) => { }),
        FileSchema.Of("effects", "data/effects.yaml", "Side effects: their facts, without words", EffectData.Shape),
        FileSchema.Of("care", "data/care.yaml", "Where to turn, the signs that send a patient there, and what helps at home", CareData.Shape),
        FileSchema.Of("aftercare", "data/aftercare.yaml", "Aftercare, who should wait, and what to ask", AftercareData.Shape),
        FileSchema.Of("figures", "data/figures.yaml", "Other numbers that texts refer to", FigureData.Shape),
        FileSchema.Of("sources", "data/sources.yaml", "Every reference", SourceData.Shape),
        FileSchema.Of("questions", "checker/questions.yaml", "What the symptom checker asks", CheckerQuestions.Shape),
        FileSchema.Of("rules", "checker/rules.yaml", "The symptom checker's rules, guarantees and examples", CheckerRules.Shape),
        FileSchema.Of("words", "locales/*.yaml", "The words for all data, in one language", Words.Shape),
    ];

    /// <summary>Those of <c>theme/</c>.</summary>
    public static readonly ImmutableArray<FileSchema> OfTheme =
    [
        FileSchema.Of("theme", "theme.yaml", "The theme: its colours and its style sheets", ThemeSettings.Shape),
        FileSchema.Of("interface", "locales/*.yaml", "The words of the interface, in one language", LanguageReader.InterfaceShape),
        FileSchema.Of("examples", "components/*/examples.yaml", "Examples of a component, for the gallery and the tests", ThemeReader.Examples),
    ];

    /// <summary>The schema of a file; null where it has none.</summary>
    /// <param name="schemas">Those of its folder.</param>
    /// <param name="path">The file's path within its folder.</param>
    public static FileSchema? For(ImmutableArray<FileSchema> schemas, string path) => schemas.FirstOrDefault(schema => schema.IsFor(path));
}
