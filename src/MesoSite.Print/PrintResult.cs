using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Print;

/// <summary>What became of a job.</summary>
/// <param name="Job">The job.</param>
/// <param name="Pdf">The PDF; default where there is a fault.</param>
/// <param name="Fault">Why there is no PDF; null where there is one.</param>
public sealed record PrintResult(PrintJob Job, ImmutableArray<byte> Pdf, Diagnostic? Fault);
