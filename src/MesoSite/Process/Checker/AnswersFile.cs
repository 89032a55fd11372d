using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Yaml;
using MesoSite.Rules.Source;

namespace MesoSite.Process.Checker;

/// <summary>A YAML file with a patient's answers: <c>question: answer</c>.</summary>
internal static class AnswersFile
{
    private static readonly Shape<Table<Located<string>>> Shape = Shapes.Table(Shapes.Located(Shapes.Text));

    public static ImmutableDictionary<string, Answer> Read(string path, DecisionTable table, DiagnosticBag bag) =>
        SourceReader.ReadText(path, bag) is { } file && YamlTree.Read(file, bag) is { } root && Shape.TryRead(root, bag, out var written)
            ? AnswersFromText.Read(written, table.Questions, bag)
            : ImmutableDictionary<string, Answer>.Empty;
}
