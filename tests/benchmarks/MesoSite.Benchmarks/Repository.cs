using System.Reflection;

namespace MesoSite.Benchmarks;

/// <summary>Where the files are that are measured.</summary>
internal static class Repository
{
    public static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    public static string Theme => Path.Combine(Root, "theme");

    /// <summary>A file or folder of the benchmarks.</summary>
    public static string Benchmarks(params string[] parts) => Path.Combine([Root, "tests", "benchmarks", .. parts]);

    /// <summary>Copies a folder with all that is in it; what is there already is replaced.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
