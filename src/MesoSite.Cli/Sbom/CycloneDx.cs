using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MesoSite.Cli.Sbom;

/// <summary>
/// A list of components in the form of CycloneDX 1.6 (ECMA-424). It has no serial number and no time, which the standard leaves free: the same
/// program gives the same bytes.
/// </summary>
internal static class CycloneDx
{
    private const string Name = "mesosite";
    private const string Licence = "MIT";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list as JSON, with a line feed at its end.</summary>
    /// <param name="version">Version of the program.</param>
    /// <param name="components">What it is made of.</param>
    public static string Write(string version, ImmutableArray<Component> components)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            WriteProgram(json, version);
            json.WriteStartArray("components");
            foreach (var component in components)
            {
                WriteComponent(json, component);
            }

            json.WriteEndArray();
            WriteDependencies(json, version, components);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static string Reference(string version) => $"{Name}@{version}";

    private static void WriteProgram(Utf8JsonWriter json, string version)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", "application");
        json.WriteString("bom-ref", Reference(version));
        json.WriteString("name", Name);
        json.WriteString("version", version);
        WriteLicence(json, Licence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", component.Purl);
        json.WriteString("name", component.Name);
        json.WriteString("version", component.Version);
        json.WriteString("scope", "required");
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-512");
        json.WriteString("content", component.Sha512);
        json.WriteEndObject();
        json.WriteEndArray();
        if (component.Licence is { } licence)
        {
            WriteLicence(json, licence);
        }

        json.WriteString("purl", component.Purl);
        json.WriteEndObject();
    }

    // An id of SPDX's list is a licence; several with OR, AND or WITH between them are an expression.
    private static void WriteLicence(Utf8JsonWriter json, string licence)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (licence.Contains(' ', StringComparison.Ordinal))
        {
            json.WriteString("expression", licence);
        }
        else
        {
            json.WriteStartObject("license");
            json.WriteString("id", licence);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDependencies(Utf8JsonWriter json, string version, ImmutableArray<Component> components)
    {
        json.WriteStartArray("dependencies");
        json.WriteStartObject();
        json.WriteString("ref", Reference(version));
        json.WriteStartArray("dependsOn");
        foreach (var component in components)
        {
            json.WriteStringValue(component.Purl);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
