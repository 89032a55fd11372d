namespace MesoSite.Tests.Output.Faults;

/// <summary>How long the tests of faults go on: a short form with all others, a long one with <c>tests/faults/run.sh</c>.</summary>
internal static class Scale
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("MESOSITE_FAULTS") == "long";

    public static int Of(int brief, int full) => IsLong ? full : brief;
}
