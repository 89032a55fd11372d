namespace MesoSite.Benchmarks.Measuring;

/// <summary>What a run of a command cost, its own children included.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Cpu">Seconds of processors, in the program and in the kernel for it.</param>
/// <param name="PeakMegabytes">The most memory that one process held at once. Less than the measuring process holds cannot be seen.</param>
internal sealed record Measurement(double Wall, double Cpu, double PeakMegabytes)
{
    /// <summary>The middle of several runs, each figure by itself; of an even number the lower middle.</summary>
    public static Measurement Median(IReadOnlyCollection<Measurement> runs) =>
        new(Middle(runs, run => run.Wall), Middle(runs, run => run.Cpu), Middle(runs, run => run.PeakMegabytes));

    private static double Middle(IReadOnlyCollection<Measurement> runs, Func<Measurement, double> figure) =>
        runs.Select(figure).Order().ElementAt((runs.Count - 1) / 2);
}
