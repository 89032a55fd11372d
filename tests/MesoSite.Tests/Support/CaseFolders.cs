namespace MesoSite.Tests.Support;

/// <summary>The folders <c>tests/cases/&lt;phase&gt;/&lt;good or bad&gt;/&lt;case&gt;</c>.</summary>
internal static class CaseFolders
{
    public static readonly string Root = Path.Combine(Repository.Tests, "cases");

    /// <summary>Cases of a kind, such as <c>input/bad/unknown-key</c>.</summary>
    public static TheoryData<string> OfKind(string kind) =>
    [
        .. Directory.EnumerateDirectories(Root)
            .Select(phase => Path.Combine(phase, kind))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string FullPath(string name) => Path.Combine(Root, name.Replace('/', Path.DirectorySeparatorChar));
}
