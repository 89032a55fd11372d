using System.Reflection;

namespace MesoSite.Tests.Support;

/// <summary>Where things are in the repository; only <see cref="Expected"/> writes there.</summary>
internal static class Repository
{
    public static readonly string Tests = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(entry => entry.Key == "Tests").Value!;

    public static readonly string Root = Path.GetDirectoryName(Tests)!;

    public static readonly string Source = Path.Combine(Root, "src");

    public static readonly string Theme = Path.Combine(Root, "theme");

    public static readonly string ShippedInput = Path.Combine(Root, "input");

    public static readonly string DentalInput = Path.Combine(Tests, "sites", "dental", "input");

    /// <summary>All C# files below a folder, without what a build put there.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
