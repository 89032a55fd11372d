using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MesoSite.Input.Markdown;

/// <summary>
/// A tag of HTML as an author may write it in a line. Only elements that mark words, and of their attributes only those that say something of them,
/// are read at all; whether they are shown as HTML is for <c>html:</c> in site.yaml. Anything else is text.
/// </summary>
/// <param name="Name">The element, in small letters.</param>
/// <param name="Attributes">Those that are kept.</param>
/// <param name="Dropped">Names of those that are not.</param>
/// <param name="IsEnd">True for <c>&lt;/kbd&gt;</c>.</param>
/// <param name="Length">Characters that it takes.</param>
internal sealed record HtmlTag(string Name, ImmutableArray<(string Name, string Value)> Attributes, ImmutableArray<string> Dropped, bool IsEnd, int Length)
{
    /// <summary>The elements that a site may allow. None of them loads, runs, or needs another one around it.</summary>
    public static readonly FrozenSet<string> Elements =
        new[] { "abbr", "bdi", "cite", "del", "dfn", "ins", "kbd", "mark", "q", "samp", "small", "span", "sub", "sup", "u", "var" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> KeptAttributes = new[] { "title", "lang", "dir" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a tag at the start of a text; null where there is none (CommonMark 0.31, "Raw HTML").</summary>
    public static HtmlTag? Read(ReadOnlySpan<char> text)
    {
        if (text is not ['<', _, ..])
        {
            return null;
        }

        var isEnd = text[1] == '/';
        var at = isEnd ? 2 : 1;
        var length = LengthOfName(text[at..]);
        var name = text.Slice(at, length).ToString().ToLowerInvariant();
        at += length;
        if (!Elements.Contains(name))
        {
            return null;
        }

        var kept = ImmutableArray.CreateBuilder<(string, string)>();
        var dropped = ImmutableArray.CreateBuilder<string>();
        while (at < text.Length)
        {
            var spaces = text[at..].Length - text[at..].TrimStart(" \t").Length;
            at += spaces;
            if (at < text.Length && text[at] == '>')
            {
                return new HtmlTag(name, kept.ToImmutable(), dropped.ToImmutable(), isEnd, at + 1);
            }

            if (isEnd || spaces == 0 || Attribute(text[at..]) is not { } attribute)
            {
                return null;
            }

            at += attribute.Length;
            if (KeptAttributes.Contains(attribute.Name))
            {
                kept.Add((attribute.Name, attribute.Value));
            }
            else
            {
                dropped.Add(attribute.Name);
            }
        }

        return null;
    }

    private static (string Name, string Value, int Length)? Attribute(ReadOnlySpan<char> text)
    {
        var at = LengthOfName(text);
        if (at == 0)
        {
            return null;
        }

        var name = text[..at].ToString().ToLowerInvariant();
        if (at + 1 >= text.Length || text[at] != '=' || text[at + 1] is not ('"' or '\''))
        {
            return (name, string.Empty, at);
        }

        var value = text[(at + 2)..];
        var end = value.IndexOf(text[at + 1]);
        return end < 0 ? null : (name, value[..end].ToString(), at + 2 + end + 1);
    }

    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || (at > 0 && (char.IsAsciiDigit(text[at]) || text[at] == '-'))))
        {
            at++;
        }

        return at;
    }
}
