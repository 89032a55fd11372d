using System.Collections.Immutable;
using System.Diagnostics;
using MesoSite.Core;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Difference;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Mutation;
using MesoSite.Rules.Proofs;
using MesoSite.Rules.Source;
using Xunit.Abstractions;

namespace MesoSite.Tests.Rules;

/// <summary>The figures that the design promises, after a warm-up; the best of a few runs, for the machine has other work too.</summary>
[Collection(Alone)]
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const string Alone = "alone";

    // The promise is about what is released; a debug build only has to be usable.
#if DEBUG
    private const int Slack = 6;
#else
    private const int Slack = 1;
#endif

    [Theory]
    [InlineData(9, 40, 200, 500, 20_000)]
    [InlineData(6, 25, 90, 50, 20_000)]
    public void Compiles_and_proves_in_time(int concerns, int questions, int rules, int milliseconds, int nodes)
    {
        milliseconds *= Slack;
        var table = LargeTables.Make(concerns, questions, rules);
        Assert.Equal((questions, rules), (table.Questions.Length, table.Rules.Length));
        var guarantees = table.Questions.Where(question => question.Kind == QuestionKind.AnyOf).Select(Promise).ToImmutableArray();
        var (best, figures) = (double.MaxValue, default(Figures));
        for (var run = 0; run < 6 || (best > milliseconds && run < 20); run++)
        {
            var watch = Stopwatch.StartNew();
            var compiled = RulesCompiler.Compile(table, guarantees).Compiled!;
            var compiledIn = watch.Elapsed.TotalMilliseconds;
            var report = ProofReport.Of(compiled, guarantees, []);
            output.WriteLine($"{compiledIn:F1} ms compiling, {watch.Elapsed.TotalMilliseconds - compiledIn:F1} ms proving");
            (best, figures) = (Math.Min(best, watch.Elapsed.TotalMilliseconds), report.Figures);
        }

        output.WriteLine($"best {best:F1} ms; {figures}; from the concern on {QuestionsFromConcern(table)}");
        Assert.InRange(best, 0, milliseconds);
        Assert.InRange(figures!.Nodes, rules / 2, nodes);
    }

    [Fact]
    public void Compares_large_tables_in_time()
    {
        var older = LargeTables.Make(9, 40, 200);
        var newer = older with { Rules = older.Rules.RemoveAt(100).SetItem(60, older.Rules[60] with { Rank = 0 }) };
        var best = double.MaxValue;
        for (var run = 0; run < 4; run++)
        {
            var watch = Stopwatch.StartNew();
            var difference = DifferenceFromTables.Build(older, newer);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            Assert.NotEmpty(difference.Changes);
            var cubes = difference.Changes.Sum(change => change.Cubes.Length);
            var isWhole = difference.Changes.All(change => change.IsWhole);
            output.WriteLine(
                $"{watch.Elapsed.TotalMilliseconds:F1} ms, {difference.Changes.Length} changes, {cubes} cubes, whole {isWhole}");
        }

        Assert.InRange(best, 0, 1000 * Slack);
    }

    // Without examples, which are cheapest: every mutant is compiled and goes through the proofs.
    [Fact]
    public void Tries_mutants_in_time()
    {
        var table = LargeTables.Make(6, 25, 70);
        var questions = table.Questions.Select(question => question with { Urgency = question.Block == 0 ? 0 : null });
        table = table with { Questions = [.. questions] };
        var guarantees = table.Questions.Where(question => question.Kind == QuestionKind.AnyOf).Select(Promise).ToImmutableArray();
        var watch = Stopwatch.StartNew();
        var score = MutationScore.Of(table, guarantees, [])!;
        var fates = score.Results.GroupBy(result => result.Fate).OrderBy(fate => fate.Key).Select(fate => $"{fate.Key} {fate.Count()}");
        output.WriteLine($"{watch.Elapsed.TotalMilliseconds:F0} ms, {score.Results.Length} mutants: {string.Join(", ", fates)}");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15 * Slack);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(200)]
    public void An_exponential_table_stops_in_time(int pairs)
    {
        ImmutableArray<int> blocks = [.. Enumerable.Range(0, 2 * pairs).Select(variable => variable / pairs)];
        var watch = Stopwatch.StartNew();
        Assert.Null(DiagramCompiler.Compile(DiagramCompilerTests.Pairs(pairs), blocks, new CompileLimits()).Diagram);
        output.WriteLine($"{watch.Elapsed.TotalMilliseconds:F0} ms");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2 * Slack);
    }

    private static string QuestionsFromConcern(DecisionTable table) =>
        Figures.AskedFrom(RulesCompiler.Compile(table, []).Compiled!, "concern")!.ToString();

    private static Guarantee Promise(Question question) => new(
        question.Id,
        [new Condition(question.Id.Value, new Located<UnaryTest>(UnaryTestParser.Parse("yes", question, out _)!, question.Id.Span))],
        0);

    /// <summary>Other tests would take the time that is measured here.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class RunAlone;
}
