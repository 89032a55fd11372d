using MesoSite.Core;

namespace MesoSite.Tests.Core;

public sealed class TableTests
{
    private static readonly Table<string> Table = new([Entry("b", "first"), Entry("a", "second")]);

    [Fact]
    public void Keeps_the_order_of_its_author() => Assert.Equal(["b", "a"], Table.Ids);

    [Fact]
    public void Finds_an_entry_by_its_id()
    {
        Assert.Equal("second", Table["a"]);
        Assert.Equal(2, Table.Count);
    }

    [Fact]
    public void Tells_what_it_does_not_have()
    {
        Assert.True(Table.Has("a"));
        Assert.False(Table.Has("A"));
        Assert.False(Table.TryGet("c", out _));
        Assert.Throws<KeyNotFoundException>(() => Table["c"]);
    }

    private static TableEntry<string> Entry(string id, string value) =>
        new(new Located<string>(id, new SourceFile("x.yaml", "x.yaml", id).Start), value);
}
