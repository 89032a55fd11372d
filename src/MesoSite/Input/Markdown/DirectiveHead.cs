using System.Collections.Immutable;

namespace MesoSite.Input.Markdown;

/// <summary>
/// The head of a generic directive: <c>name[label]{key=value key="two words"}</c>. Label and attributes may be left out.
/// </summary>
/// <param name="Name">Small letters and hyphens.</param>
/// <param name="Label">The text in brackets, or null.</param>
/// <param name="Attributes">In the order written.</param>
/// <param name="Length">Characters that the head takes.</param>
internal sealed record DirectiveHead(string Name, string? Label, ImmutableArray<DirectiveAttribute> Attributes, int Length)
{
    /// <summary>Reads a head at the start of a text; null where there is none.</summary>
    public static DirectiveHead? Read(ReadOnlySpan<char> text)
    {
        var nameEnd = LengthOfWord(text);
        if (nameEnd == 0)
        {
            return null;
        }

        var at = nameEnd;
        string? label = null;
        if (at < text.Length && text[at] == '[')
        {
            var close = text[at..].IndexOf(']');
            if (close < 0)
            {
                return null;
            }

            label = text.Slice(at + 1, close - 1).ToString();
            at += close + 1;
        }

        var attributes = ImmutableArray<DirectiveAttribute>.Empty;
        if (at < text.Length && text[at] == '{')
        {
            if (ReadAttributes(text[at..], out attributes) is not { } length)
            {
                return null;
            }

            at += length;
        }

        return new DirectiveHead(text[..nameEnd].ToString(), label, attributes, at);
    }

    private static int? ReadAttributes(ReadOnlySpan<char> text, out ImmutableArray<DirectiveAttribute> attributes)
    {
        var found = ImmutableArray.CreateBuilder<DirectiveAttribute>();
        attributes = [];
        var at = 1;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            if (text[at] == '}')
            {
                attributes = found.ToImmutable();
                return at + 1;
            }

            var key = LengthOfWord(text[at..]);
            var equals = at + key;
            if (key == 0 || equals + 1 >= text.Length || text[equals] != '=')
            {
                return null;
            }

            var quoted = text[equals + 1] == '"';
            var start = equals + (quoted ? 2 : 1);
            var length = quoted ? text[start..].IndexOf('"') : text[start..].IndexOfAny(' ', '}');
            if (length < 0)
            {
                return null;
            }

            found.Add(new DirectiveAttribute(text.Slice(at, key).ToString(), text.Slice(start, length).ToString()));
            at = start + length + (quoted ? 1 : 0);
        }

        return null;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(WordLetters);
        return end < 0 ? text.Length : end;
    }

    private static readonly System.Buffers.SearchValues<char> WordLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");
}

/// <summary>One <c>key=value</c> of a directive.</summary>
internal sealed record DirectiveAttribute(string Key, string Value);
