using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MesoSite.Cli.Sbom;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Cli;

/// <summary>What the program says it is made of, held against its projects and against the form of CycloneDX 1.6.</summary>
public sealed partial class SbomTests
{
    private static readonly string[] Licences = ["MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

    [Fact]
    public void Names_every_package_that_a_project_refers_to_in_its_version()
    {
        var referred = Directory.EnumerateFiles(Repository.Source, "*.csproj", SearchOption.AllDirectories)
            .SelectMany(path => XDocument.Load(path).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Where(package => referred.Contains(package.Attribute("Include")!.Value))
            .Select(package => $"pkg:nuget/{package.Attribute("Include")!.Value}@{package.Attribute("Version")!.Value}");
        Assert.Subset(ComponentList.Read().Select(component => component.Purl).ToHashSet(), versions.ToHashSet());
    }

    [Fact]
    public void Each_has_a_hash_and_a_licence_that_goes_with_ours() => Assert.All(ComponentList.Read(), component =>
    {
        Assert.Matches("^[0-9a-f]{128}$", component.Sha512);
        Assert.Contains(component.Licence, Licences);
    });

    [Fact]
    public void Has_the_form_of_the_standard()
    {
        using var json = JsonDocument.Parse(CycloneDx.Write("1.2.3", ComponentList.Read()));
        var root = json.RootElement;
        Assert.Equal(["$schema", "bomFormat", "specVersion", "version", "metadata", "components", "dependencies"], Names(root));
        Assert.Equal(("CycloneDX", "1.6", 1), (Text(root, "bomFormat"), Text(root, "specVersion"), root.GetProperty("version").GetInt32()));
        var program = root.GetProperty("metadata").GetProperty("component");
        Assert.Equal(["type", "bom-ref", "name", "version", "licenses"], Names(program));
        Assert.Equal(("application", "mesosite", "1.2.3"), (Text(program, "type"), Text(program, "name"), Text(program, "version")));
        var components = root.GetProperty("components").EnumerateArray().ToList();
        Assert.All(components, component =>
        {
            Assert.Equal(["type", "bom-ref", "name", "version", "scope", "hashes", "licenses", "purl"], Names(component));
            Assert.Equal(("library", "required"), (Text(component, "type"), Text(component, "scope")));
            Assert.Matches(Purl(), Text(component, "purl"));
            var hash = Assert.Single(component.GetProperty("hashes").EnumerateArray());
            Assert.Equal("SHA-512", Text(hash, "alg"));
            Assert.Matches("^[a-fA-F0-9]{128}$", Text(hash, "content"));
            Assert.Single(component.GetProperty("licenses").EnumerateArray());
        });

        // References are unique, and each leads to one of them.
        var references = components.Append(program).Select(component => Text(component, "bom-ref")).ToList();
        Assert.Equal(references.Count, references.Distinct().Count());
        var dependency = Assert.Single(root.GetProperty("dependencies").EnumerateArray());
        Assert.Equal(Text(program, "bom-ref"), Text(dependency, "ref"));
        Assert.Equal(references[..^1], dependency.GetProperty("dependsOn").EnumerateArray().Select(reference => reference.GetString()));
    }

    [Fact]
    public void A_licence_may_be_an_expression_or_unknown()
    {
        ImmutableArray<Component> components = ComponentList.Parse("b|1|MIT OR Apache-2.0|AAAA\na|2||AAAA\n");
        using var json = JsonDocument.Parse(CycloneDx.Write("1", components));
        var (first, second) = (json.RootElement.GetProperty("components")[0], json.RootElement.GetProperty("components")[1]);
        Assert.False(first.TryGetProperty("licenses", out _));
        Assert.Equal("MIT OR Apache-2.0", Text(second.GetProperty("licenses")[0], "expression"));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    [GeneratedRegex(@"^pkg:nuget/[A-Za-z0-9._-]+@[0-9A-Za-z.+-]+$")]
    private static partial Regex Purl();
}
