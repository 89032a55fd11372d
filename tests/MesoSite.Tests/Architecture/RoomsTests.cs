using MesoSite.Tests.Support;

namespace MesoSite.Tests.Architecture;

/// <summary>Holds the code against the list of rooms in <c>src/README.md</c>.</summary>
public sealed class RoomsTests
{
    public static TheoryData<string> Files => [.. Repository.SourceFiles(Repository.Source).Select(path => Path.GetRelativePath(Repository.Source, path))];

    [Fact]
    public void The_picture_names_rooms_from_the_bottom_up()
    {
        Assert.NotEmpty(Rooms.Allowed);
        var below = new HashSet<string>();
        foreach (var (room, used) in Rooms.Allowed)
        {
            Assert.Subset(below, used.ToHashSet());
            below.Add(room);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_only_the_rooms_below_its_own(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Source, path));
        var room = Rooms.Of(Rooms.NamespaceOf(text) ?? ProjectOf(path));
        var used = Rooms.NamedIn(text).Select(Rooms.Of).Where(other => other != room).Distinct();
        Assert.Empty(used.Except(Rooms.Allowed[room]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_in_the_folder_of_its_namespace(string path)
    {
        var declared = Rooms.NamespaceOf(File.ReadAllText(Path.Combine(Repository.Source, path)));
        var folder = Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '.');
        Assert.Equal(declared ?? folder, folder);
    }

    private static string ProjectOf(string path) => path.Split(Path.DirectorySeparatorChar)[0];
}
