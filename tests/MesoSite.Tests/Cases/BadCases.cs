using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cases;

/// <summary>Every folder <c>cases/&lt;phase&gt;/bad/&lt;case&gt;</c>: a change of the dental site, and all faults that it brings.</summary>
public sealed class BadCases
{
    public static TheoryData<string> Names => CaseFolders.OfKind("bad");

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_is_wrong(string name)
    {
        var folder = CaseFolders.FullPath(name);
        var result = SitePasses.Run(Overlay.Apply(folder, Trees.Dental));
        Expected.Matches(Path.Combine(folder, "expected.txt"), result.DiagnosticsText);

        var phase = name.Split('/')[0] switch { "input" => "MS1", "process" => "MS2", "postprocess" => "MS3", _ => "MS4" };
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code.StartsWith(phase, StringComparison.Ordinal));
    }
}
