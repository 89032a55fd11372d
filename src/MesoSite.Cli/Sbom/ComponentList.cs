using System.Collections.Immutable;

namespace MesoSite.Cli.Sbom;

/// <summary>The packages of this program, as the project wrote them down when it was built (<c>MesoSite.Cli.csproj</c>).</summary>
internal static class ComponentList
{
    private const string Resource = "components.txt";

    /// <summary>All packages, by name.</summary>
    public static ImmutableArray<Component> Read()
    {
        using var stream = typeof(ComponentList).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(stream);
        return Parse(text.ReadToEnd());
    }

    /// <summary>Reads lines of id, version, licence and the package's SHA-512 in base 64, with <c>|</c> between.</summary>
    public static ImmutableArray<Component> Parse(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('|'))
            .Select(parts => new Component(parts[0], parts[1], parts[2].Length == 0 ? null : parts[2], Convert.ToHexStringLower(Convert.FromBase64String(parts[3]))))
            .OrderBy(component => component.Name, StringComparer.Ordinal),
    ];
}
