using BenchmarkDotNet.Attributes;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Process;
using MesoSite.Process.Templates;

namespace MesoSite.Benchmarks.Kernels;

/// <summary>The shipped theme: reading all of it, and a page through it.</summary>
public class TemplatesKernel
{
    private MadeSite site = null!;
    private TemplateEngine engine = null!;
    private PlannedPage page = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions(Repository.Benchmarks("input"), Repository.Theme, string.Empty, Checks: false);
        site = Build.Make(SourceReader.Read(options.Input, options.Theme, bag), options, _ => { }, bag);
        engine = TemplateEngine.Read(site.Content!.Theme, bag);
        page = site.Plan!.Pages.First(page => page.Page.Kind == "effect");
    }

    [Benchmark]
    public object Read() => TemplateEngine.Read(site.Content!.Theme, new DiagnosticBag());

    [Benchmark]
    public object Render() => RenderedFromPlan.Page(page, engine);
}
