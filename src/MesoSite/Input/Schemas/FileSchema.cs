using System.IO.Enumeration;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Schemas;

/// <summary>What an author's editor is told of a kind of YAML file.</summary>
/// <param name="Name">What the schema's own file is called, without its ending.</param>
/// <param name="Paths">Which files it is for: a path within their folder, in which <c>*</c> stands for any name.</param>
/// <param name="Title">What these files are for.</param>
/// <param name="Describe">Describes them, by the shape that reads them.</param>
/// <param name="Read">Reads one by that shape, for its faults.</param>
internal sealed record FileSchema(string Name, string Paths, string Title, Func<ShapeDescription> Describe, Action<YamlNode, DiagnosticBag> Read)
{
    /// <summary>The folder of the schemas, beside the files: nothing whose name begins with a dot is read by a build.</summary>
    public const string Folder = ".schema";

    /// <summary>The schema of files that a shape reads.</summary>
    public static FileSchema Of<T>(string name, string paths, string title, Shape<T> shape) =>
        new(name, paths, title, shape.Describe, (root, bag) => shape.TryRead(root, bag, out _));

    /// <summary>Where the schema lies within the folder of its files.</summary>
    public string Path => $"{Folder}/{Name}.schema.json";

    /// <summary>The schema.</summary>
    public string Json() => JsonSchemaFromShape.Translate(Title, Describe());

    /// <summary>True for a file that the schema is for.</summary>
    /// <param name="path">Its path within its folder.</param>
    public bool IsFor(string path)
    {
        var (names, parts) = (Paths.Split('/'), path.Split('/'));
        return names.Length == parts.Length && names.Zip(parts).All(pair => FileSystemName.MatchesSimpleExpression(pair.First, pair.Second, ignoreCase: false));
    }

    /// <summary>The comment by which editors know the schema of a file: its first line.</summary>
    /// <param name="path">The file's path within its folder.</param>
    public string FirstLine(string path) =>
        $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')))}{Path}";
}
