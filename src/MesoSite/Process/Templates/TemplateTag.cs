using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>What stands between <c>{{</c> and <c>}}</c>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">Its first word: the name of a block, a component, a helper or a value.</param>
/// <param name="Arguments">The values after the word; for a value, itself.</param>
/// <param name="Named">The arguments <c>name=value</c>.</param>
/// <param name="Start">Where it begins, with the blanks that it takes along.</param>
/// <param name="End">Where the text goes on.</param>
/// <param name="Span">The tag itself.</param>
/// <param name="WordSpan">Its first word.</param>
internal sealed partial record TemplateTag(
    TagKind Kind,
    string Word,
    ImmutableArray<TemplateValue> Arguments,
    ImmutableArray<(string Name, TemplateValue Value)> Named,
    int Start,
    int End,
    SourceSpan Span,
    SourceSpan WordSpan)
{
    private const string Blanks = " \t";

    /// <summary>All tags of a template; null, and a fault, where one cannot be read.</summary>
    public static ImmutableArray<TemplateTag>? All(SourceFile file, DiagnosticBag bag)
    {
        var tags = ImmutableArray.CreateBuilder<TemplateTag>();
        var text = file.Text;
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = text.IndexOf("{{", tags[^1].End, StringComparison.Ordinal))
        {
            if (Read(file, start, bag) is not { } tag)
            {
                return null;
            }

            tags.Add(tag);
        }

        return tags.ToImmutable();
    }

    /// <summary>Its first argument.</summary>
    public TemplateValue First() => Arguments.Length > 0 ? Arguments[0] : throw new TemplateSyntaxException(WordSpan, $"'{Word}' needs a value");

    /// <summary>Its one argument.</summary>
    public TemplateValue Only() => Arguments.Length <= 1 && Named.IsEmpty ? First() : throw new TemplateSyntaxException(WordSpan, $"'{Word}' takes one value");

    /// <summary>The value that it is.</summary>
    public TemplateValue Alone() => Arguments.Length == 0 && Named.IsEmpty
        ? TemplateValues.Read(Word, WordSpan)
        : throw new TemplateSyntaxException(WordSpan, $"there is no helper '{Word}', only t, prose and icon");

    private static TemplateTag? Read(SourceFile file, int start, DiagnosticBag bag)
    {
        var text = file.Text;
        var isLongComment = string.CompareOrdinal(text, start, "{{!--", 0, 5) == 0;
        var close = text.IndexOf(isLongComment ? "--}}" : "}}", start, StringComparison.Ordinal);
        if (close < 0)
        {
            bag.Add(ProcessFaults.TemplateSyntax(file.Span(start, 2), "this {{ has no }}"));
            return null;
        }

        var end = close + (isLongComment ? 4 : 2);
        var inside = text[(start + 2)..close];
        var (takesBefore, takesAfter) = (inside.StartsWith('~'), inside.EndsWith('~') && !isLongComment);
        var head = Form().Match(text, start, end - start);
        var kind = isLongComment || head.Groups["sign"].Value == "!" ? TagKind.Comment : KindOf(head.Groups["sign"].Value, head.Groups["word"].Value);
        var span = file.Span(start, end - start);
        if (kind == TagKind.Comment)
        {
            return WithBlanks(text, new TemplateTag(kind, string.Empty, [], [], start, end, span, span), takesBefore, takesAfter);
        }

        if (!head.Success)
        {
            bag.Add(ProcessFaults.TemplateSyntax(span, $"{text[start..end]} is not of a known form"));
            return null;
        }

        var word = head.Groups["word"];
        var arguments = ImmutableArray.CreateBuilder<TemplateValue>();
        var named = ImmutableArray.CreateBuilder<(string, TemplateValue)>();
        var names = head.Groups["name"].Captures;
        var values = head.Groups["value"].Captures;
        for (var i = 0; i < values.Count; i++)
        {
            var value = TemplateValues.Read(values[i].Value, file.Span(values[i].Index, values[i].Length));
            if (names[i].Length == 0)
            {
                arguments.Add(value);
            }
            else
            {
                named.Add((names[i].Value, value));
            }
        }

        var tag = new TemplateTag(
            kind, word.Value, arguments.ToImmutable(), named.ToImmutable(), start, end, span, file.Span(word.Index, word.Length));
        return WithBlanks(text, tag, takesBefore, takesAfter);
    }

    private static TagKind KindOf(string sign, string word) => (sign, word) switch
    {
        ("#", _) => TagKind.Open,
        ("/", _) => TagKind.Close,
        (">", _) => TagKind.Component,
        (_, "else") => TagKind.Else,
        _ => TagKind.Value,
    };

    // A tag that prints nothing itself leaves no empty line where it stood by itself.
    private static TemplateTag WithBlanks(string text, TemplateTag tag, bool takesBefore, bool takesAfter)
    {
        var (start, end) = (tag.Start, tag.End);
        var lineStart = start;
        while (lineStart > 0 && Blanks.Contains(text[lineStart - 1], StringComparison.Ordinal))
        {
            lineStart--;
        }

        var lineEnd = end;
        while (lineEnd < text.Length && Blanks.Contains(text[lineEnd], StringComparison.Ordinal))
        {
            lineEnd++;
        }

        var isAlone = (lineStart == 0 || text[lineStart - 1] == '\n') && (lineEnd == text.Length || text[lineEnd] == '\n');
        if (tag.Kind != TagKind.Value && isAlone)
        {
            (start, end) = (lineStart, Math.Min(lineEnd + 1, text.Length));
        }

        while (takesBefore && start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (takesAfter && end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return tag with { Start = start, End = end };
    }

    [GeneratedRegex("""\G\{\{~?(?<sign>[#/>!]?)\s*(?<word>[^\s"'{}()=~]+)(?:\s+(?<name>(?:[\w-]+(?==))?)=?(?<value>"[^"{}]*"|'[^'{}]*'|[^\s"'{}()=~]+))*\s*~?\}\}""", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    /// <summary>Prints a value.</summary>
    Value,

    /// <summary>Begins a block.</summary>
    Open,

    /// <summary>Begins a block's other part.</summary>
    Else,

    /// <summary>Ends a block.</summary>
    Close,

    /// <summary>Prints a component.</summary>
    Component,

    /// <summary>Is for who reads the template.</summary>
    Comment,
}
