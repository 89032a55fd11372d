using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Checks;
using MesoSite.Process.Checker;
using MesoSite.Process.Facts;
using MesoSite.Rules.Export;
using MesoSite.Rules.Source;

namespace MesoSite;

/// <summary>The rules of a clinic's symptom checker by themselves, without its site.</summary>
public static class Rulebook
{
    /// <summary>Reads, compiles and proves the rules of a folder.</summary>
    /// <param name="input">The folder with <c>data/</c> and <c>checker/</c>.</param>
    public static RulebookResult Read(string input)
    {
        var bag = new DiagnosticBag();
        return Read(SourceReader.ReadTree(input, bag), bag);
    }

    /// <summary>The same for another folder, or for the folder as it was in an earlier commit.</summary>
    /// <param name="version">A folder; or else a commit, a tag, a branch or the like.</param>
    /// <param name="input">The folder that the commit holds, inside a git work tree.</param>
    public static RulebookResult ReadVersion(string version, string input)
    {
        if (SourceReader.IsFolder(version))
        {
            return Read(version);
        }

        var bag = new DiagnosticBag();
        return Read(RevisionReader.Read(input, version, bag), bag);
    }

    /// <summary>Reads answers from a YAML file of questions and their answers.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rules">The rules that ask.</param>
    /// <param name="diagnostics">What is wrong with the file.</param>
    public static ImmutableDictionary<string, Answer> ReadAnswers(string path, CompiledRules rules, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var answers = AnswersFile.Read(path, rules.Compiled.Table, bag);
        diagnostics = bag.ToSorted();
        return answers;
    }

    /// <summary>Reads a decision table that was exported as CSV and changed in a spreadsheet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="diagnostics">What is wrong with it.</param>
    /// <returns>The table; null where something is wrong.</returns>
    public static DecisionTable? ReadCsv(string path, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        DecisionTable? table = null;
        if (SourceReader.ReadText(path, bag) is { } file)
        {
            table = TableFromCsv.Read(file, out var faults);
            foreach (var fault in faults)
            {
                bag.Add(RuleFaults.BadCsv(fault.Span, fault.Value));
            }
        }

        diagnostics = bag.ToSorted();
        return table;
    }

    private static RulebookResult Read(SourceTree tree, DiagnosticBag bag)
    {
        if (tree.IsEmpty || DataReader.Read(tree, DataReader.ReadSettings(tree, bag), bag) is not { } data)
        {
            return new RulebookResult(bag.ToSorted(), null);
        }

        if (data.Checker is null)
        {
            bag.Add(InputFaults.MissingFile(tree.Display("checker/rules.yaml"), "the site has no symptom checker"));
            return new RulebookResult(bag.ToSorted(), null);
        }

        CheckerReferences.Check(data, bag);
        var rules = bag.HasErrors ? null : RulesFromContent.Translate(data, FactsFromContent.Translate(data), bag);
        return new RulebookResult(bag.ToSorted(), rules);
    }
}

/// <summary>The rules of a folder.</summary>
/// <param name="Diagnostics">All faults, what the proofs found included.</param>
/// <param name="Rules">The rules; null where they cannot be compiled.</param>
public sealed record RulebookResult(ImmutableArray<Diagnostic> Diagnostics, CompiledRules? Rules);
