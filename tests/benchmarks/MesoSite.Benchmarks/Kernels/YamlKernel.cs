using BenchmarkDotNet.Attributes;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Benchmarks.Kernels;

/// <summary>The interface's words, the longest YAML that every build reads, to a tree.</summary>
public class YamlKernel
{
    private SourceFile file = null!;

    [GlobalSetup]
    public void Prepare() => file = new SourceFile("en.yaml", "en.yaml", File.ReadAllText(Path.Combine(Repository.Theme, "locales", "en.yaml")));

    [Benchmark]
    public object? Read() => YamlTree.Read(file, new DiagnosticBag());
}
