using System.Text.Json.Nodes;
using MesoSite.Core;

namespace MesoSite.Cli.Doctor;

/// <summary>What was found, for a reader and for a script.</summary>
internal static class DoctorReport
{
    private const int Lead = 34;

    public static IEnumerable<string> Lines(IReadOnlyCollection<Finding> findings, int? columns)
    {
        foreach (var finding in findings)
        {
            yield return Wrapped.Text($"{Word(finding.Standing),-9} {finding.Check,-23} {finding.Found}", columns, Lead);
            if (finding.Remedy is { } remedy)
            {
                yield return Wrapped.Text($"{new string(' ', Lead)}-> {remedy}", columns, Lead + 3);
            }
        }

        var wanting = findings.Count(finding => finding.Standing == Standing.Wanting);
        yield return wanting == 0 ? "Nothing is wanting." : wanting == 1 ? "1 thing is wanting." : $"{wanting} things are wanting.";
    }

    public static string ToJson(IReadOnlyCollection<Finding> findings) => JsonReport.Write(new JsonObject
    {
        ["well"] = findings.All(finding => finding.Standing != Standing.Wanting),
        ["checks"] = JsonReport.List(findings.Select(finding => new JsonObject
        {
            ["check"] = finding.Check,
            ["standing"] = Word(finding.Standing),
            ["found"] = finding.Found,
            ["remedy"] = finding.Remedy,
        })),
    });

    private static string Word(Standing standing) => standing switch
    {
        Standing.Well => "well",
        Standing.Unknown => "unknown",
        _ => "wanting",
    };
}
