using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Schemas;
using MesoSite.Output;

namespace MesoSite;

/// <summary>JSON Schemas of all YAML files that people write, for their editors.</summary>
public static class AuthoringSchemas
{
    /// <summary>Writes the schemas of both folders into them, each into its folder <c>.schema</c>.</summary>
    /// <param name="input">The clinic's folder.</param>
    /// <param name="theme">The theme's.</param>
    public static SchemaResult WriteBeside(string input, string theme)
    {
        var bag = new DiagnosticBag();
        foreach (var folder in new[] { input, theme }.Where(folder => !SourceReader.IsFolder(folder)))
        {
            bag.Add(InputFaults.NoFolder(folder));
        }

        return Write([.. Files(SchemaList.OfInput, input), .. Files(SchemaList.OfTheme, theme)], bag);
    }

    /// <summary>Writes all schemas into one folder.</summary>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    public static SchemaResult WriteTo(string folder) => Write(
        [.. SchemaList.OfInput.Concat(SchemaList.OfTheme).Select(schema => File(Path.GetFileName(schema.Path), folder, schema))], new DiagnosticBag());

    /// <summary>The schemas of a folder, as files in it.</summary>
    internal static IEnumerable<SourceFile> Files(ImmutableArray<FileSchema> schemas, string folder) =>
        schemas.Select(schema => File(schema.Path, folder, schema));

    private static SourceFile File(string path, string folder, FileSchema schema) =>
        new(path, $"{Path.TrimEndingDirectorySeparator(folder)}/{path}", schema.Json());

    private static SchemaResult Write(ImmutableArray<SourceFile> files, DiagnosticBag bag) =>
        new(!bag.HasErrors && SourceWriter.Write(files, bag) ? [.. files.Select(file => file.DisplayPath)] : [], bag.ToSorted());
}

/// <summary>What became of the schemas.</summary>
/// <param name="Files">What was written.</param>
/// <param name="Diagnostics">All faults; with an error among them nothing was written.</param>
public sealed record SchemaResult(ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics);
