using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>Reads the names and literals in a tag.</summary>
internal static class TemplateValues
{
    private const string Above = "../";

    private static readonly string[] Positions = ["@index", "@first", "@last"];

    /// <summary>Reads a value: <c>page.title</c>, <c>../kind</c>, <c>@first</c>, <c>"text"</c>, <c>5</c>.</summary>
    /// <exception cref="TemplateSyntaxException">It is none of these.</exception>
    public static TemplateValue Read(string written, SourceSpan span)
    {
        if (written[0] is '"' or '\'')
        {
            return new TemplateValue.Literal(written[1..^1], span);
        }

        if (written.All(char.IsAsciiDigit))
        {
            return new TemplateValue.Literal(written, span);
        }

        var up = 0;
        while (written.StartsWith(Above, StringComparison.Ordinal))
        {
            written = written[Above.Length..];
            up++;
        }

        if (Positions.Contains(written))
        {
            return new TemplateValue.Position(written, up, span);
        }

        var members = written.Split('.');
        var isRoot = members[0] == "@root";
        if (isRoot || members[0] == "this")
        {
            members = members[1..];
        }

        return members.All(IsName)
            ? new TemplateValue.Path(isRoot, up, [.. members], written, span)
            : throw new TemplateSyntaxException(span, $"\"{written}\" is no name");
    }

    private static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(char.IsAsciiLetterOrDigit);
}
