using System.Diagnostics;
using System.Globalization;

namespace MesoSite.Cli;

/// <summary>
/// One line a phase, with the time it took once it is over. Plain text: the first use of a console library costs more than
/// a phase does.
/// </summary>
internal sealed class PhaseProgress(TextWriter output, bool silent)
{
    private readonly Stopwatch clock = new();
    private Phase? current;

    public void Begin(Phase phase)
    {
        End();
        current = phase;
        clock.Restart();
    }

    public void End()
    {
        if (current is { } phase && !silent)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {phase,-12} {Words(phase),-28} {clock.Elapsed.TotalSeconds:0.00} s"));
        }

        current = null;
    }

    private static string Words(Phase phase) => phase switch
    {
        Phase.Input => "reading articles and data",
        Phase.Process => "making pages",
        Phase.PostProcess => "checking pages",
        _ => "writing files",
    };
}
