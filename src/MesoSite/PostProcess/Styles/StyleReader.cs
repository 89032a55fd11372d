using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.PostProcess.Styles;

/// <summary>Reads the declarations of a style sheet, with their places. Rules may lie in at-rules, and in each other.</summary>
internal static partial class StyleReader
{
    /// <summary>All declarations, in their order.</summary>
    public static ImmutableArray<StyleDeclaration> Read(SourceFile file)
    {
        // As many spaces as the comment had characters: places stay right.
        var text = Comments().Replace(file.Text, found => found.Groups["text"].Success ? found.Value : new string(' ', found.Length));
        var read = ImmutableArray.CreateBuilder<StyleDeclaration>();
        var open = new Stack<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' or '\'':
                    at = EndOfString(text, at);
                    break;
                case '(':
                    at = EndOfBrackets(text, at);
                    break;
                case '{':
                    open.Push(Spaces().Replace(text[start..at].Trim(), " "));
                    start = at + 1;
                    break;
                case ';' or '}':
                    if (Declaration(file, text, start, at, open) is { } declaration)
                    {
                        read.Add(declaration);
                    }

                    if (text[at] == '}')
                    {
                        open.TryPop(out _);
                    }

                    start = at + 1;
                    break;
            }
        }

        return read.ToImmutable();
    }

    private static StyleDeclaration? Declaration(SourceFile file, string text, int start, int end, Stack<string> open)
    {
        var colon = text.IndexOf(':', start, end - start);
        if (colon < 0 || open.Count == 0)
        {
            return null;
        }

        var value = text[(colon + 1)..end];
        var lead = value.Length - value.TrimStart().Length;
        var conditions = string.Join(" ", open.Reverse().Where(rule => rule.StartsWith('@'))).ToLowerInvariant();
        return new StyleDeclaration(
            conditions,
            open.FirstOrDefault(rule => !rule.StartsWith('@')) ?? string.Empty,
            text[start..colon].Trim(),
            value.Trim(),
            file.Span(colon + 1 + lead, value.Trim().Length));
    }

    private static int EndOfString(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] != text[start])
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, text.Length - 1);
    }

    private static int EndOfBrackets(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is '"' or '\'')
            {
                at = EndOfString(text, at);
            }
            else if (text[at] == '(')
            {
                depth++;
            }
            else if (text[at] == ')' && --depth == 0)
            {
                return at;
            }
        }

        return text.Length - 1;
    }

    [GeneratedRegex("""(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|/\*.*?\*/""", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
