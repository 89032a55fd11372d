using MesoSite.Core;
using MesoSite.Input;

namespace MesoSite.Tests.Support;

/// <summary>
/// What a case changes in the dental site: files under <c>input/</c> and <c>theme/</c> replace or add, <c>remove.txt</c>
/// drops, <c>change.txt</c> edits lines.
/// </summary>
internal static class Overlay
{
    public static SourceTrees Apply(string caseFolder, SourceTrees trees)
    {
        // A folder that is not there is no fault of an overlay.
        var added = SourceReader.Read(Path.Combine(caseFolder, "input"), Path.Combine(caseFolder, "theme"), new DiagnosticBag());
        var result = new SourceTrees(Add(trees.Input, added.Input), Add(trees.Theme, added.Theme));
        foreach (var path in Lines(Path.Combine(caseFolder, "remove.txt")))
        {
            result = Change(result, path, (tree, inner) =>
            {
                Assert.True(tree.Texts.ContainsKey(inner) || tree.Pictures.ContainsKey(inner), $"remove.txt names {path}, which is not there");
                return tree with { Texts = tree.Texts.Remove(inner), Pictures = tree.Pictures.Remove(inner) };
            });
        }

        foreach (var edit in LineEdit.ReadAll(Lines(Path.Combine(caseFolder, "change.txt"))))
        {
            result = Change(result, edit.Path, (tree, inner) => tree.With(inner, edit.Apply(tree.Texts[inner].Text)));
        }

        return result;
    }

    private static SourceTree Add(SourceTree tree, SourceTree added)
    {
        foreach (var file in added.Texts.Values)
        {
            tree = tree.With(file.Path, file.Text);
        }

        return tree with { Pictures = tree.Pictures.SetItems(added.Pictures) };
    }

    private static SourceTrees Change(SourceTrees trees, string path, Func<SourceTree, string, SourceTree> change)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return path[..slash] switch
        {
            "input" => trees with { Input = change(trees.Input, path[(slash + 1)..]) },
            "theme" => trees with { Theme = change(trees.Theme, path[(slash + 1)..]) },
            _ => throw new FormatException($"\"{path}\" begins neither with input/ nor with theme/"),
        };
    }

    private static string[] Lines(string path) => File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n').Split('\n') : [];
}
