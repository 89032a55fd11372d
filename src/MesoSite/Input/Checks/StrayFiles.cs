using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Stamps;

namespace MesoSite.Input.Checks;

/// <summary>Warns of files that nothing reads: usually a name with a slip in it, or something that should not lie here.</summary>
internal static class StrayFiles
{
    private static readonly string[] DataFiles = ["care", "effects", "figures", "aftercare", "sources"];

    public static void Check(SourceTree tree, IReadOnlyCollection<string> logos, DiagnosticBag bag)
    {
        foreach (var path in tree.Texts.Keys.Concat(tree.Pictures.Keys).Where(path => !logos.Contains(path) && !IsRead(path)))
        {
            bag.Add(InputFaults.StrayFile(tree.Display(path)));
        }
    }

    private static bool IsRead(string path) => path.Split('/') switch
    {
        ["site.yaml" or "README.md"] => true,
        [BranchReader.Folder, _] => BranchReader.IsBranch(path),
        ["data", var name] => DataFiles.Any(known => name == $"{known}.yaml"),
        ["checker", "questions.yaml" or "rules.yaml"] => true,
        ["locales" or StampBook.Folder, var name] => name.EndsWith(".yaml", StringComparison.Ordinal),
        ["articles" or "pages", _, var name] => name.EndsWith(".md", StringComparison.Ordinal) || Picture.IsName(name),
        _ => false,
    };
}
