using MesoSite.Core;
using MesoSite.Output;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

/// <summary>The folder of what was printed.</summary>
public sealed class PrintStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Prints => Path.Combine(folder.Path, "site-prints");

    [Fact]
    public void Where_nothing_was_printed_there_is_nothing() => Assert.Empty(Read());

    [Fact]
    public void What_was_printed_is_found_by_its_hash()
    {
        Assert.Null(PrintStore.Write(Prints, "a1", [1, 2, 3]));
        Assert.Null(PrintStore.Write(Prints, "b2", [4]));
        Assert.Null(PrintStore.Write(Prints, "a1", [5]));
        Assert.Equal<byte>([5], Read()["a1"]);
        Assert.Equal(2, Read().Count);
    }

    [Fact]
    public void What_no_page_needs_goes_and_so_do_the_pages()
    {
        PrintStore.Write(Prints, "a1", [1]);
        PrintStore.Write(Prints, "b2", [2]);
        Directory.CreateDirectory(PrintStore.PagesIn(Prints));
        PrintStore.Remove(Prints, ["b2"]);
        Assert.Equal(["a1"], Read().Keys);
        Assert.False(Directory.Exists(PrintStore.PagesIn(Prints)));
    }

    [Fact]
    public void What_a_killed_command_was_writing_goes()
    {
        PrintStore.Write(Prints, "a1", [1]);
        File.WriteAllText(Path.Combine(Prints, "b2.pdf.new-4711"), "half");
        Assert.Equal(["a1"], PrintStore.Keys(Prints, new DiagnosticBag()));
        PrintStore.Remove(Prints, []);
        Assert.Equal(["a1.pdf"], Directory.EnumerateFiles(Prints).Select(Path.GetFileName));
    }

    [Fact]
    public void What_cannot_be_read_is_a_fault()
    {
        Directory.CreateDirectory(Prints);
        File.CreateSymbolicLink(Path.Combine(Prints, "a1.pdf"), Path.Combine(Prints, "gone.pdf"));
        var bag = new DiagnosticBag();
        Assert.Empty(PrintStore.Read(Prints, bag));
        Assert.Equal("MS4004", Assert.Single(bag.ToSorted()).Code);
    }

    [Fact]
    public void What_cannot_be_kept_is_a_fault()
    {
        File.WriteAllText(Prints, "in the way");
        Assert.Equal("MS4003", PrintStore.Write(Prints, "a1", [1])!.Code);
    }

    public void Dispose() => folder.Dispose();

    private System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<byte>> Read()
    {
        var bag = new DiagnosticBag();
        var prints = PrintStore.Read(Prints, bag);
        Assert.Empty(bag.ToSorted());
        return prints;
    }
}
