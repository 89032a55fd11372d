using System.Net;
using System.Net.Sockets;
using MesoSite.Tests.Preview;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary><c>mesosite serve</c>, as a user types it.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private static readonly string[] Named = ["--input", "--theme", "--output", "--port", "--open", "--editor", "--quiet", "4010", "Ctrl-C"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_help_names_every_option_and_the_port()
    {
        var command = Command.Run(folder.Path, "serve", "--help");
        Assert.Equal((0, string.Empty), (command.ExitCode, command.Error));
        Assert.All(Named, word => Assert.Contains(word, command.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--port|65536")]
    [InlineData("--port|-1")]
    [InlineData("--port|http")]
    [InlineData("--port|")]
    [InlineData("--input|")]
    public void A_wrong_command_line_is_told(string arguments)
    {
        var command = Command.Run(folder.Path, ["serve", .. arguments.Split('|')]);
        Assert.Equal((2, string.Empty), (command.ExitCode, command.Out));
        Assert.Contains(arguments.Split('|')[0], command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_an_author_through_saves_faults_and_missing_folders_until_it_is_ended()
    {
        folder.Copy(Repository.DentalInput, "input");
        folder.Copy(Repository.Theme, "theme");
        using var serving = new ServingCommand(folder.Path, "--port", "0", "--editor");
        Assert.Matches(@"^\d\d:\d\d:\d\d first build: \d+ of \d+ files changed, \d+\.\d\d s$", serving.NextLine());
        using var page = await Follower.OfAsync(serving.Port);
        using var first = await page.NextAsync();
        Assert.Equal(200, await StatusAsync(serving.Port, "/en/about.html"));

        var figures = folder["input/data/figures.yaml"];
        var text = File.ReadAllText(figures);
        Save(figures, text.Replace("value: 38 °C", "value: hot", StringComparison.Ordinal));
        Assert.Matches(@" input/data/figures\.yaml changed: nothing published, 1 error, \d+\.\d\d s$", serving.NextLine());
        using var broken = await page.NextAsync();
        var fault = broken.RootElement.GetProperty("faults")[0];
        Assert.Equal("MS1201", fault.GetProperty("code").GetString());
        Assert.Equal("input/data/figures.yaml:2:19", fault.GetProperty("places")[0].GetProperty("place").GetString());
        Assert.EndsWith($"{folder.Path}/input/data/figures.yaml:2:19", fault.GetProperty("places")[0].GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.Equal(200, await StatusAsync(serving.Port, "/en/about.html"));

        Save(figures, text);
        Assert.Matches(@" input/data/figures\.yaml changed: \d+ of \d+ files changed, \d+\.\d\d s$", serving.NextLine());
        using var mended = await page.NextAsync();
        Assert.Equal(first.RootElement.GetProperty("version").GetString(), mended.RootElement.GetProperty("version").GetString());

        // All that an author's folder may go through: half a file, none, no folder.
        Save(figures, text[..(text.Length / 2)] + "\n  : [");
        Assert.Contains("nothing published", serving.NextLine(), StringComparison.Ordinal);
        Directory.Move(folder["theme"], folder["gone"]);
        Assert.Contains("nothing published", serving.NextLine(), StringComparison.Ordinal);
        Directory.Delete(folder["input"], recursive: true);
        Assert.Contains("nothing published", serving.NextLine(), StringComparison.Ordinal);
        Assert.Equal(200, await StatusAsync(serving.Port, "/en/about.html"));

        Assert.Equal(0, serving.Interrupt());
        await Assert.ThrowsAnyAsync<SocketException>(() => RawAnswer.ConnectedAsync(serving.Port));
        Assert.Contains("error MS1201", serving.Errors, StringComparison.Ordinal);
        Assert.Contains("error MS1001: there is no folder \"theme\"", serving.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the program", serving.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_told_and_the_next_one_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var serving = new ServingCommand(folder.Path, "--port", $"{port}");
        Assert.InRange(serving.Port, port + 1, port + 20);
        Assert.Contains("nothing published, 2 errors", serving.NextLine(), StringComparison.Ordinal);
        Assert.Equal(0, serving.Interrupt());
        Assert.Contains($"port {port} is in use; the preview is at http://localhost:{serving.Port}/", serving.Errors, StringComparison.Ordinal);
    }

    // In one step, so that it is one change however busy the machine is.
    private static void Save(string path, string text)
    {
        File.WriteAllText($"{path}.tmp", text);
        File.Move($"{path}.tmp", path, overwrite: true);
    }

    private static async Task<int> StatusAsync(int port, string target) =>
        (await RawAnswer.ToAsync(port, $"GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")).Status;
}
