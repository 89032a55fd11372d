using System.Xml.Linq;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Architecture;

public sealed class ProjectsTests
{
    private static readonly string[] Order = ["MesoSite.Core", "MesoSite.Rules", "MesoSite.Starter", "MesoSite.Preview", "MesoSite.Print", "MesoSite", "MesoSite.Cli"];

    [Fact]
    public void A_project_refers_only_to_those_below_it()
    {
        foreach (var project in Directory.EnumerateFiles(Repository.Source, "*.csproj", SearchOption.AllDirectories))
        {
            var place = Array.IndexOf(Order, Path.GetFileNameWithoutExtension(project));
            Assert.True(place >= 0, project);
            Assert.Subset(Order[..place].ToHashSet(), Named(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet());
        }
    }

    [Fact]
    public void The_lower_projects_need_no_library()
    {
        Assert.Empty(Packages("MesoSite.Core"));
        Assert.Empty(Packages("MesoSite.Rules"));
        Assert.Empty(Packages("MesoSite.Starter"));
        Assert.Empty(Packages("MesoSite.Preview"));
        Assert.Empty(Packages("MesoSite.Print"));
    }

    // Each library has one room that touches it, so that another can take its place.
    [Theory]
    [InlineData("YamlDotNet", "MesoSite/Input/Yaml")]
    [InlineData("AngleSharp", "MesoSite/PostProcess")]
    [InlineData("Markdig", "MesoSite/Input MesoSite/Process/Text MesoSite/Process/Understanding")]
    [InlineData("Spectre", "MesoSite.Cli")]
    [InlineData("System.CommandLine", "MesoSite.Cli")]
    public void A_library_is_used_in_its_room_alone(string library, string rooms)
    {
        var users = UsersOf($"using {library}");
        Assert.NotEmpty(users);
        Assert.All(users, path => Assert.Contains(rooms.Split(' '), room => path.StartsWith(room + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_these_files_touch_the_disk()
    {
        var users = UsersOf("File.").Concat(UsersOf("Directory.")).Concat(UsersOf("FileStream(")).Distinct();
        Assert.Equal(
            [
                "MesoSite.Cli/Doctor/Machine.cs",
                "MesoSite.Preview/Site/PublishedFiles.cs",
                "MesoSite.Preview/Watching/FolderWatch.cs",
                "MesoSite.Print/Browsers/BrowserProcess.cs",
                "MesoSite.Print/Chromium.cs",
                "MesoSite/Input/SourceReader.cs",
                "MesoSite/Output/BundleWriter.cs",
                "MesoSite/Output/CacheFile.cs",
                "MesoSite/Output/Copies/FolderCopy.cs",
                "MesoSite/Output/Copies/ZipCopy.cs",
                "MesoSite/Output/Disks/Disk.cs",
                "MesoSite/Output/Disks/DiskFlush.cs",
                "MesoSite/Output/FolderReader.cs",
                "MesoSite/Output/Leftovers.cs",
                "MesoSite/Output/OutputLock.cs",
                "MesoSite/Output/OutputPlace.cs",
                "MesoSite/Output/OutputWriter.cs",
                "MesoSite/Output/OwnFolder.cs",
                "MesoSite/Output/PrintStore.cs",
                "MesoSite/Output/SourceWriter.cs",
            ],
            users.Order(StringComparer.Ordinal));
    }

    // "File." as a word of its own: span.File.Path is a source file, not the disk.
    private static List<string> UsersOf(string name) =>
    [
        .. from path in Repository.SourceFiles(Repository.Source)
           let text = File.ReadAllText(path)
           where System.Text.RegularExpressions.Regex.IsMatch(text, $@"(?<![\w.]){System.Text.RegularExpressions.Regex.Escape(name)}(?!Path\b|DisplayPath\b|Text\b|Span\b|Start\b|Line\b|FrontMatter\b|Bytes\b)")
           select Path.GetRelativePath(Repository.Source, path).Replace('\\', '/'),
    ];

    private static IEnumerable<string> Packages(string project) =>
        Named(Path.Combine(Repository.Source, project, $"{project}.csproj"), "PackageReference");

    private static IEnumerable<string> Named(string project, string element) =>
        XDocument.Load(project).Descendants(element).Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));
}
