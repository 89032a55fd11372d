using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MesoSite.Benchmarks.Kernels;

/// <summary><c>kernels</c>: the inner parts, one at a time, by BenchmarkDotNet.</summary>
internal static class KernelsCommand
{
    public static Command Create()
    {
        var filter = new Option<string>("--filter") { Description = "which, by a pattern of their names", DefaultValueFactory = _ => "*" };
        var command = new Command("kernels", "Measure Markdown, templates, diagrams, CLDR and YAML by themselves.") { filter };
        command.SetAction(parsed =>
        {
            // In this process: a project made for the purpose would not know the settings of this solution.
            var config = ManualConfig.Create(DefaultConfig.Instance)
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .AddDiagnoser(MemoryDiagnoser.Default)
                .WithArtifactsPath(Path.Combine(PeersRun.UsualFolder, "kernels"));
            BenchmarkSwitcher.FromAssembly(typeof(KernelsCommand).Assembly).Run(["--filter", parsed.GetRequiredValue(filter)], config);
        });
        return command;
    }
}
