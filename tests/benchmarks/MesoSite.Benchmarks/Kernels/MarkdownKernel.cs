using BenchmarkDotNet.Attributes;
using MesoSite.Benchmarks.Corpus;
using MesoSite.Benchmarks.Sites;
using MesoSite.Core;
using MesoSite.Input.Markdown;

namespace MesoSite.Benchmarks.Kernels;

/// <summary>A page of the corpus to its tree.</summary>
public class MarkdownKernel
{
    private SourceFile page = null!;

    [ParamsSource(nameof(Languages))]
    public string Language { get; set; } = "en";

    public static IEnumerable<string> Languages => CorpusLanguage.All.Select(language => language.Tag);

    [GlobalSetup]
    public void Prepare()
    {
        var language = CorpusLanguage.All.Single(language => language.Tag == Language);
        page = new SourceFile("page.md", "page.md", ClinicSite.Page(language, 0, 25).Body);
    }

    [Benchmark]
    public object? Read() => MarkdownReader.Read(page.Text, page, 0, page.Text, new DiagnosticBag());
}
