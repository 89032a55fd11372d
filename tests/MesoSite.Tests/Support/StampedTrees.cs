using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite.Tests.Support;

/// <summary>Sites whose translations are stamped. The stamps are made in memory, so that an edit of a text needs no new hash in the repository.</summary>
internal static class StampedTrees
{
    private static readonly Lazy<SourceTrees> DentalTrees = new(() => Trees.Dental.WithoutStamps().Stamped(Request("ar")));
    private static readonly Lazy<SourceTrees> ShippedTrees = new(() =>
        ContentOf(Trees.Shipped).Languages.Skip(1).Aggregate(Trees.Shipped.WithoutStamps(), (trees, language) => trees.Stamped(Request(language.Tag))));

    /// <summary>The day on which all of them were made.</summary>
    public static DateOnly Day { get; } = new(2026, 5, 2);

    /// <summary>The dental site, all of its Arabic texts stamped.</summary>
    public static SourceTrees Dental => DentalTrees.Value;

    /// <summary>The shipped site, all texts of its five translations stamped.</summary>
    public static SourceTrees Shipped => ShippedTrees.Value;

    /// <summary>What <c>translations stamp</c> is asked without any option.</summary>
    public static StampRequest Request(string language, params ImmutableArray<string> keys) => new(language, keys, null, null, Day, null);

    /// <summary>The content, which has no fault but of what is old or missing.</summary>
    public static SiteContent ContentOf(SourceTrees trees)
    {
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(trees, null, bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.ToSorted().Select(DiagnosticText.Format)));
        return content!;
    }

    /// <summary>What a request makes of the stamps of a site.</summary>
    public static Stamping Stamping(this SourceTrees trees, StampRequest request)
    {
        var bag = new DiagnosticBag();
        var stamping = MesoSite.Input.Stamps.Stamping.Of(ContentOf(trees), request, bag);
        Assert.Empty(bag.ToSorted());
        return stamping!;
    }

    /// <summary>The site with the files that a request leaves behind.</summary>
    public static SourceTrees Stamped(this SourceTrees trees, StampRequest request)
    {
        var bag = new DiagnosticBag();
        var files = StampFiles.Of(trees.Stamping(request).Stamps, request.Language, ContentOf(trees).Source.Texts, trees, bag);
        Assert.Empty(bag.ToSorted());
        return new SourceTrees(With(trees.Input, files), With(trees.Theme, files));
    }

    /// <summary>The site as if nothing had ever been stamped.</summary>
    public static SourceTrees WithoutStamps(this SourceTrees trees) => new(Without(trees.Input), Without(trees.Theme));

    /// <summary>The site with a piece of a file replaced that stands in it exactly once.</summary>
    /// <param name="trees">The site.</param>
    /// <param name="path">The file, such as <c>input/locales/ar.yaml</c>.</param>
    /// <param name="old">The piece.</param>
    /// <param name="changed">What takes its place.</param>
    public static SourceTrees Edited(this SourceTrees trees, string path, string old, string changed)
    {
        var (folder, inner) = (path.Split('/')[0], path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var tree = folder == "input" ? trees.Input : trees.Theme;
        var text = tree.Texts[inner].Text;
        Assert.Equal(2, text.Split(old).Length);
        var edited = tree.With(inner, text.Replace(old, changed, StringComparison.Ordinal));
        return folder == "input" ? trees with { Input = edited } : trees with { Theme = edited };
    }

    private static SourceTree With(SourceTree tree, ImmutableArray<SourceFile> files) => files
        .Where(file => file.DisplayPath == tree.Display(file.Path))
        .Aggregate(tree, (changed, file) => changed.With(file.Path, file.Text));

    private static SourceTree Without(SourceTree tree) =>
        tree with { Texts = tree.Texts.RemoveRange(tree.Texts.Keys.Where(path => path.StartsWith($"{StampBook.Folder}/", StringComparison.Ordinal))) };
}
