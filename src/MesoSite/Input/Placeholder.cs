using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>What an author has still to fill in, such as <c>[[telephone]]</c>.</summary>
internal static class Placeholder
{
    /// <summary>What one begins with. Nothing that a patient reads has two such brackets.</summary>
    public const string Start = "[[";

    private const string End = "]]";

    /// <summary>The first placeholder of a text; null where it has none.</summary>
    public static string? In(string text)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..(end + End.Length)];
    }

    /// <summary>The fault of a value that holds one; null where it holds none. Without quotes, YAML takes it for a list in a list.</summary>
    public static Diagnostic? FaultOf(YamlNode node) => node switch
    {
        YamlScalar scalar when In(scalar.Text) is { } placeholder => InputFaults.Unfilled(Place(scalar, placeholder), placeholder),
        YamlSequence { Items: [YamlSequence { Items: [YamlScalar word] }] } => InputFaults.Unfilled(node.Span, $"{Start}{word.Text}{End}"),
        _ => null,
    };

    private static SourceSpan Place(YamlScalar scalar, string placeholder)
    {
        var offset = scalar.Text.IndexOf(placeholder, StringComparison.Ordinal);
        return RawPlaces.Find(scalar.Text, scalar.Span.File, scalar.RawOffset, scalar.Raw, offset, placeholder.Length) ?? scalar.Span;
    }
}
