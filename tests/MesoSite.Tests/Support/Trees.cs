using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;

namespace MesoSite.Tests.Support;

/// <summary>Folders as the engine reads them, named <c>input</c> and <c>theme</c> wherever they lie.</summary>
internal static class Trees
{
    private static readonly Lazy<SourceTrees> DentalTrees = new(() => Read(Repository.DentalInput, Repository.Theme).WithoutStamps());
    private static readonly Lazy<SourceTrees> ShippedTrees = new(() => Read(Repository.ShippedInput, Repository.Theme));

    /// <summary>The site of <c>tests/sites/dental</c> with the shipped theme, nothing of it stamped: cases change the theme's words.</summary>
    public static SourceTrees Dental => DentalTrees.Value;

    /// <summary>The shipped site with the shipped theme.</summary>
    public static SourceTrees Shipped => ShippedTrees.Value;

    public static SourceTrees Read(string input, string theme)
    {
        var bag = new DiagnosticBag();
        var trees = SourceReader.Read(input, theme, bag);
        Assert.Empty(bag.ToSorted());
        return new SourceTrees(Named(trees.Input, "input"), Named(trees.Theme, "theme"));
    }

    /// <summary>The tree under another name, so that no diagnostic depends on where the repository lies.</summary>
    public static SourceTree Named(SourceTree tree, string name) => new(
        name,
        tree.Texts.ToImmutableSortedDictionary(file => file.Key, file => Text(name, file.Key, file.Value.Text), StringComparer.Ordinal),
        tree.Pictures);

    private static SourceFile Text(string tree, string path, string text) => new(path, $"{tree}/{path}", text);
}
