using BenchmarkDotNet.Attributes;
using MesoSite.Benchmarks.Rules;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Source;

namespace MesoSite.Benchmarks.Kernels;

/// <summary>A decision table to its diagram.</summary>
public class DiagramKernel
{
    private DecisionTable table = null!;

    [Params(10, 40)]
    public int Questions { get; set; }

    [GlobalSetup]
    public void Prepare() => table = TableFromSize.Make(Questions, 5 * Questions);

    [Benchmark]
    public object Compile() => RulesCompiler.Compile(table, []);
}
