using System.Diagnostics.CodeAnalysis;
using MesoSite.Core;

namespace MesoSite.Input.Yaml;

/// <summary>
/// What a piece of YAML looks like, and how it becomes a value. The same definition reads the files and describes them,
/// so that what an author's editor is told can never differ from what the reader takes.
/// </summary>
internal abstract class Shape<T>
{
    /// <summary>What is expected, to complete "expected …".</summary>
    public abstract string Expected { get; }

    /// <summary>What fits here, for whoever reads no file.</summary>
    public abstract ShapeDescription Describe();

    /// <summary>Reads a node; where it does not fit, a fault is added and false returned.</summary>
    public abstract bool TryRead(YamlNode node, DiagnosticBag bag, [MaybeNullWhen(false)] out T value);

    protected bool Refuse(YamlNode node, DiagnosticBag bag)
    {
        if (Placeholder.FaultOf(node) is { } unfilled)
        {
            // There is no value that a preview could show in its place.
            bag.Add(unfilled with { Severity = Severity.Error });
            return false;
        }

        var found = node is YamlScalar scalar ? $"\"{scalar.Text.ReplaceLineEndings(" ")}\"" : node.Kind;
        bag.Add(InputFaults.WrongValue(node.Span, found, Expected));
        return false;
    }
}
