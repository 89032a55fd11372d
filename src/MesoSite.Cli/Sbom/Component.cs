namespace MesoSite.Cli.Sbom;

/// <summary>A package that the program is made of.</summary>
/// <param name="Name">Its NuGet id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">SPDX id or expression, as the package says; null where it says none.</param>
/// <param name="Sha512">SHA-512 of the package, in hexadecimal.</param>
internal sealed record Component(string Name, string Version, string? Licence, string Sha512)
{
    /// <summary>The package's name among all packages of the world (package-url).</summary>
    public string Purl => $"pkg:nuget/{Name}@{Version}";
}
