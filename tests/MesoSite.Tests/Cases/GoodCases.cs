using System.Text;
using MesoSite.Core;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cases;

/// <summary>
/// Every folder <c>cases/&lt;phase&gt;/good/&lt;case&gt;</c>: a change of the dental site that brings no fault, and files of the site
/// it makes. <c>expected.txt</c> holds its warnings, where it has any. <c>expected/en/about.view</c> is what the template of <c>en/about.html</c> is given; any other name is a file as it is.
/// </summary>
public sealed class GoodCases
{
    public static TheoryData<string> Names => CaseFolders.OfKind("good");

    [Theory]
    [MemberData(nameof(Names))]
    public void Makes_what_is_expected(string name)
    {
        var folder = CaseFolders.FullPath(name);
        var result = SitePasses.Run(ThemeWords.Masked(Overlay.Apply(folder, Trees.Dental)));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = string.Join('\n', result.Diagnostics.Where(diagnostic => !IsOfTheMask(diagnostic)).Select(DiagnosticText.Format));
        if (warnings.Length > 0 || File.Exists(Path.Combine(folder, "expected.txt")))
        {
            Expected.Matches(Path.Combine(folder, "expected.txt"), warnings);
        }

        var expected = Path.Combine(folder, "expected");
        var files = Directory.GetFiles(expected, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            Expected.Matches(path, Actual(Path.GetRelativePath(expected, path).Replace('\\', '/'), result));
        }
    }

    // The mask is in no language; the theme's own words are judged in the shipped site.
    private static bool IsOfTheMask(Diagnostic diagnostic) =>
        diagnostic.Code == "MS3124" || (diagnostic.Code is "MS1502" or "MS1504" or "MS1508" && diagnostic.Span!.Value.File.DisplayPath.StartsWith("theme/locales/", StringComparison.Ordinal));

    private static string Actual(string path, SitePasses result)
    {
        if (path.EndsWith(".absent", StringComparison.Ordinal))
        {
            var absent = path[..^".absent".Length];
            Assert.DoesNotContain(result.Site!.Files, file => file.Path == absent);
            return "This file is not made.";
        }

        if (!path.EndsWith(".view", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(result.Site!.Files.Single(file => file.Path == path).Bytes.AsSpan());
        }

        var page = path[..^".view".Length] + ".html";
        var content = result.Plan!.Pages.Where(planned => planned.Path == page).Select(planned => planned.Content);
        var view = result.Plan.Documents.Where(planned => planned.Path == page).Select(planned => planned.View);
        return ViewText.Of(content.Concat(view).Single());
    }
}
