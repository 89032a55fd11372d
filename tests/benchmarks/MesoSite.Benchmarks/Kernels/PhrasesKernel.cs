using BenchmarkDotNet.Attributes;
using MesoSite.Cldr;
using MesoSite.Core;

namespace MesoSite.Benchmarks.Kernels;

/// <summary>Lengths of time in words, by CLDR's forms.</summary>
public class PhrasesKernel
{
    private CldrLocale locale = null!;

    [Params("en", "es", "ar", "zh-Hans")]
    public string Language { get; set; } = "en";

    [GlobalSetup]
    public void Prepare() => locale = CldrLocale.TryFor(Language)!;

    [Benchmark]
    public string Duration() => Durations.Format(locale, 14, DurationUnit.Day, UnitWidth.Long);

    [Benchmark]
    public string Range() => Durations.FormatRange(locale, (12, DurationUnit.Hour), (2, DurationUnit.Day), UnitWidth.Long);
}
