using MesoSite.Core;

namespace MesoSite.Input.Checks;

/// <summary>Warns of files that nothing reads: usually a name with a slip in it.</summary>
internal static class StrayFiles
{
    private static readonly string[] DataFiles = ["care", "effects", "figures", "aftercare", "sources"];

    public static void Check(SourceTree tree, DiagnosticBag bag)
    {
        foreach (var file in tree.Texts.Values.Where(file => !IsRead(file.Path)))
        {
            bag.Add(InputFaults.StrayFile(file));
        }
    }

    private static bool IsRead(string path) => path.Split('/') switch
    {
        ["site.yaml" or "README.md"] => true,
        ["data", var name] => DataFiles.Any(known => name == $"{known}.yaml"),
        ["locales", var name] => name.EndsWith(".yaml", StringComparison.Ordinal),
        ["articles" or "pages", _, var name] => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".svg", StringComparison.Ordinal),
        _ => path.EndsWith(".svg", StringComparison.Ordinal),
    };
}
