using MesoSite.Authoring;
using MesoSite.Core;
using MesoSite.Input.Schemas;
using MesoSite.Input.Stamps;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Authoring;

/// <summary><c>mesosite new site</c>: from nothing to a site that is shown at once, and published once it is filled in.</summary>
public sealed class NewSiteTests
{
    [Theory]
    [InlineData("en,es")]
    [InlineData("es,fr")]
    [InlineData("tr,ar")]
    [InlineData("zh-Hans,en")]
    [InlineData("en,de")]
    [InlineData("de,en")]
    public void A_build_names_what_is_to_be_filled_in_and_publishes_nothing(string languages)
    {
        using var site = new OwnSite(languages);
        var built = site.Build();
        Assert.Null(built.Published);
        Assert.True(built.Diagnostics.Length > 50);
        Assert.True(built.Diagnostics.All(fault => OwnSite.Unfilled.Contains(fault.Code) && fault.Span is not null && fault.Severity == Severity.Draft), OwnSite.Others(built.Diagnostics));
        Assert.False(Directory.Exists(site.Options.Output));
        Assert.Equal(built.Diagnostics.Length, site.Made.ToFill.Length);
    }

    [Fact]
    public void A_preview_of_drafts_shows_all_of_it()
    {
        using var site = new OwnSite("en,ar");
        var built = site.Build(drafts: true);
        Assert.True(built.Published is not null, OwnSite.Others(built.Diagnostics));
        Assert.True(built.Diagnostics.All(fault => OwnSite.Unfilled.Contains(fault.Code) && fault.Severity == Severity.Warning), OwnSite.Others(built.Diagnostics));
        Assert.Contains("[[telephone]]", File.ReadAllText(Path.Combine(site.Options.Output, "en/about.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Options.Output, "ar/checker.html")));
        // What was shown as a draft is not what a build recalls.
        Assert.Null(site.Build().Published);
    }

    [Theory]
    [InlineData("en,es")]
    [InlineData("fr,ar,tr")]
    [InlineData("zh-Hans")]
    public void Filled_in_it_builds_without_a_fault(string languages)
    {
        using var site = new OwnSite(languages);
        site.Fill(OwnSite.Clinic);
        foreach (var language in languages.Split(',').Skip(1))
        {
            var stamped = TranslationBook.Stamp(site.Input, site.Theme, new StampRequest(language, [], null, null, StampedTrees.Day, null));
            Assert.True(stamped.IsWritten, OwnSite.Told(stamped.Diagnostics));
        }

        var built = site.Build();
        // How an author's own Chinese names are sorted nobody can know for them.
        var faults = built.Diagnostics.RemoveAll(fault => fault.Code == "MS2108" && languages == "zh-Hans");
        Assert.True(built.Published is not null && faults.IsEmpty, OwnSite.Told(faults));
        Assert.True(File.Exists(Path.Combine(site.Options.Output, $"{languages.Split(',')[0]}/checker.html")));
    }

    [Fact]
    public void Its_files_name_schemas_that_are_there()
    {
        using var site = new OwnSite("en,es");
        foreach (var (root, schemas) in new[] { (site.Input, SchemaList.OfInput), (site.Theme, SchemaList.OfTheme) })
        {
            foreach (var path in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories))
            {
                var within = Path.GetRelativePath(root, path).Replace('\\', '/');
                if (SchemaList.For(schemas, within) is { } schema)
                {
                    Assert.Equal(schema.FirstLine(within), File.ReadLines(path).First());
                    Assert.Equal(schema.Json(), File.ReadAllText(Path.Combine(root, schema.Path)));
                }
                else
                {
                    Assert.StartsWith("stamps/", within, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Every_translation_is_stamped_as_a_draft()
    {
        using var site = new OwnSite("en,es");
        var status = TranslationBook.Status(site.Input, site.Theme, "es").Languages.Single();
        Assert.Equal((status.Texts, 0, status.Texts, 0), (status.Current, status.Unstamped, status.Machine, status.Reviewed));
    }

    [Fact]
    public void Writes_into_no_folder_that_has_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site/notes.txt", "mine");
        var made = SiteStarter.Run(Request(folder["site"], "en"));
        Assert.Equal("MS1701", Assert.Single(made.Diagnostics).Code);
        Assert.Equal(["site/notes.txt"], TemporaryFolder.Snapshot(folder.Path).Keys);
    }

    [Fact]
    public void A_language_without_data_is_refused()
    {
        using var folder = new TemporaryFolder();
        var made = SiteStarter.Run(Request(folder["site"], "en", "tlh"));
        Assert.Equal("MS1702", Assert.Single(made.Diagnostics).Code);
        Assert.Empty(TemporaryFolder.Snapshot(folder.Path));
    }

    private static SiteRequest Request(string folder, params string[] languages) => new(folder, "tooth extraction", [.. languages], null, StampedTrees.Day);
}
