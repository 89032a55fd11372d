using MesoSite.Core;
using MesoSite.Print;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Print;

/// <summary>Where a browser is looked for.</summary>
public sealed class ChromiumTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> variables = [];
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_named_one_comes_first()
    {
        var named = Program("named");
        variables["CHROMIUM"] = Program("variable");
        Assert.Equal(named, Find(named));
        Assert.Equal(variables["CHROMIUM"], Find());
    }

    [Fact]
    public void A_name_without_a_folder_is_a_command()
    {
        var command = Program("bin/chromium-beta");
        variables["PATH"] = folder["bin"];
        Assert.Equal(command, Find("chromium-beta"));
    }

    [Fact]
    public void The_path_is_searched_folder_by_folder()
    {
        Program("late/chromium");
        var first = Program("early/google-chrome");
        variables["PATH"] = string.Join(Path.PathSeparator, folder["nowhere"], folder["early"], folder["late"]);
        Assert.Equal(first, Find());
    }

    [Fact]
    public void A_file_that_cannot_be_started_is_passed_over()
    {
        folder.Write("early/chromium", "notes about a browser");
        var program = Program("late/chromium");
        variables["PATH"] = string.Join(Path.PathSeparator, folder["early"], folder["late"]);
        Assert.Equal(program, Find());
    }

    [Fact]
    public void One_without_windows_comes_before_those_of_the_path()
    {
        Program("early/chromium");
        variables["PATH"] = folder["early"];
        Assert.Equal(Program("windowless"), Find());
    }

    [Fact]
    public void The_usual_places_come_last() => Assert.Equal(Program("usual"), Find());

    [Fact]
    public void None_at_all_says_how_to_install_one()
    {
        Assert.Null(Find());
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal("MS5001", fault.Code);
        Assert.All(["apt-get install chromium", "dnf install", "brew install", "winget install", "--chromium"], piece => Assert.Contains(piece, fault.Help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "--chromium")]
    [InlineData(false, "the variable CHROMIUM")]
    public void A_named_one_that_is_none_is_a_fault(bool byOption, string said)
    {
        Program("usual");
        var wrong = folder.Write("readme.txt", "no program");
        variables["CHROMIUM"] = wrong;
        Assert.Null(Find(byOption ? wrong : null));
        var fault = Assert.Single(bag.ToSorted());
        Assert.Equal("MS5002", fault.Code);
        Assert.Contains($"\"{wrong}\", named by {said}", fault.Message, StringComparison.Ordinal);
    }

    private string? Find(string? named = null) => Chromium.Find(named, variables.GetValueOrDefault, [folder["windowless"]], [folder["usual"]], bag);

    private string Program(string name)
    {
        var path = folder.Write(name, "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
    }
}
