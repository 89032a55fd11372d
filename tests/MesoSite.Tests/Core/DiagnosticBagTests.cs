using MesoSite.Core;

namespace MesoSite.Tests.Core;

public sealed class DiagnosticBagTests
{
    private static readonly SourceFile A = new("a", "a", "1\n2\n3");
    private static readonly SourceFile B = new("b", "b", "1\n2\n3");

    [Fact]
    public void Sorts_by_file_line_column_and_code()
    {
        Diagnostic[] sorted =
        [
            Diagnostic.Error("MS9999", null, "no place", ""),
            Diagnostic.Error("MS0002", A.Span(0, 1), "m", ""),
            Diagnostic.Error("MS0001", A.Span(2, 1), "m", ""),
            Diagnostic.Error("MS0001", A.Span(2, 1), "n", ""),
            Diagnostic.Warning("MS0002", A.Span(2, 1), "m", ""),
            Diagnostic.Error("MS0001", B.Span(0, 1), "m", ""),
        ];
        var bag = new DiagnosticBag();
        Parallel.ForEach(sorted.Reverse().Concat(sorted), bag.Add);
        Assert.Equal(sorted, bag.ToSorted());
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        var bag = new DiagnosticBag();
        bag.Add(Diagnostic.Warning("MS0001", null, "m", ""));
        Assert.False(bag.HasErrors);
        bag.Add(Diagnostic.Error("MS0001", null, "m", ""));
        Assert.True(bag.HasErrors);
    }
}
