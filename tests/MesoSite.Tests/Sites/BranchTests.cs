using System.Text;
using MesoSite.Input;
using MesoSite.Process;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>A branch in another country: a whole site of its own, in which nothing of the clinic's own site is left, and of which that site knows nothing.</summary>
public sealed class BranchTests
{
    private const string Folder = "berlin/";
    private const string Phone = "+49 30 23125 000";

    private static readonly string[] FilesOfHost = ["_headers", "robots.txt"];
    private static readonly string[] OwnNumbers = ["112", "+493023125000"];
    private static readonly string[] NumbersOfClinic = ["15", "+33199001234"];

    private static readonly Lazy<SitePasses> Site = new(() => SitePasses.Run(Sources()));

    [Fact]
    public void Brings_no_fault() => Assert.Empty(Site.Value.Diagnostics);

    [Fact]
    public void Has_every_file_that_the_clinic_has_in_its_own_folder()
    {
        var files = Site.Value.Site!.Files.Select(file => file.Path).ToLookup(path => path.StartsWith(Folder, StringComparison.Ordinal));
        var own = files[false].Except(FilesOfHost).Where(path => !IsLogo(path));
        Assert.Equal(own, files[true].Select(path => path[Folder.Length..]).Where(path => !IsLogo(path)));
    }

    [Fact]
    public void Shows_its_own_logo_alone()
    {
        var logos = Site.Value.Site!.Files.Select(file => file.Path).Where(IsLogo).ToList();
        Assert.Collection(
            logos,
            path => Assert.StartsWith("assets/logo.", path, StringComparison.Ordinal),
            path => Assert.StartsWith("berlin/assets/berlin.", path, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_pages_have_its_name_and_telephones_and_none_of_the_clinics()
    {
        var settings = Site.Value.Content!.Settings;
        foreach (var page in Pages(ofBranch: true))
        {
            Assert.DoesNotContain(settings.Clinic.Name, page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(settings.Clinic.Phone, page.Html, StringComparison.Ordinal);
            Assert.All(Called(page.Html), number => Assert.Contains(number, OwnNumbers));
            Assert.True(page.Html.Contains("tel:112", StringComparison.Ordinal) || page.Html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal), page.File.Path);
        }
    }

    [Fact]
    public void The_clinics_pages_have_nothing_of_it()
    {
        foreach (var page in Pages(ofBranch: false))
        {
            Assert.DoesNotContain("Beispielpraxis", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(Phone, page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("berlin", page.Html, StringComparison.Ordinal);
            Assert.All(Called(page.Html), number => Assert.Contains(number, NumbersOfClinic));
        }
    }

    [Fact]
    public void Its_files_hold_nothing_of_the_clinics()
    {
        var texts = Site.Value.Site!.Files
            .Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(".webmanifest", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Bytes.AsSpan()))
            .ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Contains("Beispielpraxis", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Papers_are_each_sites_own()
    {
        var made = Build.Make(Sources(), new BuildOptions("input", "theme", "output"), _ => { }, new(), papers: true);
        var papers = made.Site!.Papers.ToLookup(paper => paper.Folder);
        Assert.Equal(papers[string.Empty].Select(paper => paper.Paper.Path), papers[Folder].Select(paper => paper.Paper.Path));
        Assert.NotEmpty(papers[Folder]);
        Assert.Empty(papers[Folder].Select(paper => paper.Key).Intersect(papers[string.Empty].Select(paper => paper.Key)));
        var cards = made.Site.PaperPages.Where(page => page.File.Path.StartsWith(Folder, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(cards);
        Assert.All(cards, page => Assert.DoesNotContain(made.Content!.Settings.Clinic.Phone, page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_are_of_the_clinic_alone() =>
        Assert.DoesNotContain(Site.Value.Site!.Reports, file => file.Path.StartsWith(Folder, StringComparison.Ordinal));

    private static SourceTrees Sources()
    {
        var site = Trees.Dental.Input.Texts["site.yaml"].Text.Replace("[\"112\", \"15\"]", "[\"15\"]", StringComparison.Ordinal);
        var input = Trees.Dental.Input
            .With("site.yaml", site)
            .With("branches/berlin.svg", Trees.Dental.Input.Texts["logo.svg"].Text)
            .With("branches/berlin.yaml", $"country: DE\nclinic: {{ name: Beispielpraxis, logo: berlin.svg, phone: \"{Phone}\" }}\n");
        return Trees.Dental with { Input = input };
    }

    private static bool IsLogo(string path) => path.EndsWith(".svg", StringComparison.Ordinal)
        && (path.Contains("assets/logo.", StringComparison.Ordinal) || path.Contains("assets/berlin.", StringComparison.Ordinal));

    private static List<RenderedPage> Pages(bool ofBranch)
    {
        var pages = Site.Value.Site!.Pages.Where(page => page.File.Path.StartsWith(Folder, StringComparison.Ordinal) == ofBranch).ToList();
        Assert.NotEmpty(pages);
        return pages;
    }

    // But for the list of each country's number.
    private static List<string> Called(string html)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return [.. document.QuerySelectorAll("a[href^='tel:']").Where(link => link.Closest(".country-numbers") is null).Select(link => link.GetAttribute("href")![4..])];
    }
}
