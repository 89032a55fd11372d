using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input;

/// <summary>What an author has still to fill in, such as <c>[[telephone]]</c>.</summary>
internal static class Placeholder
{
    /// <summary>What one begins with. Nothing that a patient reads has two such brackets.</summary>
    public const string Start = "[[";

    private const string End = "]]";

    /// <summary>A placeholder that says what is to be written in its place.</summary>
    public static string Of(string what) => Start + what + End;

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

    /// <summary>The faults of all that a file's text holds from an offset on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the text begins.</param>
    public static IEnumerable<Diagnostic> FaultsOf(SourceFile file, int offset)
    {
        while (file.Text.IndexOf(Start, offset, StringComparison.Ordinal) is >= 0 and var start && In(file.Text[start..]) is { } placeholder)
        {
            yield return InputFaults.Unfilled(file.Span(start, placeholder.Length), placeholder);
            offset = start + placeholder.Length;
        }
    }

    private static SourceSpan Place(YamlScalar scalar, string placeholder)
    {
        var offset = scalar.Text.IndexOf(placeholder, StringComparison.Ordinal);
        return RawPlaces.Find(scalar.Text, scalar.Span.File, scalar.RawOffset, scalar.Raw, offset, placeholder.Length) ?? scalar.Span;
    }
}
