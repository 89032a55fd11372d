using System.Buffers;
using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>
/// What a template may not do. It is read as markup, with its expressions in it, so that each is known by where it prints: raw output; a value
/// outside of double quotes, where a space or an apostrophe of it would begin a new attribute; a text in an attribute that runs, or that a browser
/// takes for an address.
/// </summary>
internal sealed class TemplateLint
{
    private static readonly ImmutableHashSet<string> Addresses = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["href", "src", "srcset", "action", "formaction", "poster", "data", "ping", "background", "cite", "manifest", "xlink:href"]);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\"'}/");

    private readonly SourceFile file;
    private readonly DiagnosticBag bag;
    private readonly HashSet<int> addresses = [];
    private Place place = Place.Text;
    private string attribute = string.Empty;
    private int valueFrom;
    private bool hasRaw;

    private TemplateLint(SourceFile file, DiagnosticBag bag) => (this.file, this.bag) = (file, bag);

    private enum Place
    {
        Text,
        Comment,
        Tag,
        BeforeValue,
        Bare,
        Single,
        Double,
    }

    /// <summary>Goes through a template.</summary>
    /// <returns>Offsets of the expressions that print the beginning of an address; null where there is raw output, which cannot be rendered.</returns>
    public static IReadOnlySet<int>? Check(SourceFile file, DiagnosticBag bag)
    {
        var lint = new TemplateLint(file, bag);
        lint.Read();
        return lint.hasRaw ? null : lint.addresses;
    }

    private void Read()
    {
        var text = file.Text;
        for (var at = 0; at < text.Length;)
        {
            at = text[at] == '{' && at + 1 < text.Length && text[at + 1] == '{' ? Expression(at) : Letter(at);
        }
    }

    // Where the text goes on.
    private int Expression(int start)
    {
        var text = file.Text;
        var isLongComment = string.CompareOrdinal(text, start, "{{!--", 0, 5) == 0;
        var close = text.IndexOf(isLongComment ? "--}}" : "}}", start, StringComparison.Ordinal);
        if (close < 0)
        {
            // The reader of templates says so.
            return text.Length;
        }

        var end = close + (isLongComment ? 4 : 2);
        var inside = text.AsSpan((start + 2)..close).TrimStart('~');
        if (inside is ['{' or '&', ..])
        {
            hasRaw = true;
            end += inside[0] == '{' && end < text.Length && text[end] == '}' ? 1 : 0;
            bag.Add(ProcessFaults.RawMarkup(file.Span(start, end - start)));
        }
        else if (inside is not ['#' or '/' or '!', ..] && inside.Trim("~ ") is not "else")
        {
            Printed(start, end - start, inside);
        }

        if (place == Place.BeforeValue)
        {
            place = Place.Bare;
        }

        return end;
    }

    private void Printed(int start, int length, ReadOnlySpan<char> inside)
    {
        var span = file.Span(start, length);
        if (place is Place.Tag or Place.BeforeValue or Place.Bare or Place.Single)
        {
            bag.Add(ProcessFaults.UnquotedAttribute(span));
        }
        else if (place == Place.Double && IsRun(attribute))
        {
            bag.Add(ProcessFaults.UnsafeAttribute(span, attribute));
        }
        else if (place == Place.Double && Addresses.Contains(attribute))
        {
            // Words and prose are texts, and icons and components markup; an address is a value of its own.
            if (inside is ['>', ..] || inside.IndexOf(' ') is > 0 and var space && inside[..space] is "t" or "prose" or "icon")
            {
                bag.Add(ProcessFaults.UnsafeAttribute(span, attribute));
            }
            else if (start == valueFrom)
            {
                addresses.Add(start);
            }
        }
    }

    private static bool IsRun(string attribute) =>
        attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.ToLowerInvariant() is "style" or "srcdoc";

    private int Letter(int at)
    {
        var (text, letter) = (file.Text, file.Text[at]);
        switch (place)
        {
            case Place.Text when string.CompareOrdinal(text, at, "<!--", 0, 4) == 0:
                place = Place.Comment;
                break;
            case Place.Text when letter == '<' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]):
                place = Place.Tag;
                break;
            case Place.Comment when string.CompareOrdinal(text, at, "-->", 0, 3) == 0:
            case Place.Tag or Place.Bare or Place.BeforeValue when letter == '>':
                place = Place.Text;
                break;
            case Place.Tag when letter == '=':
                (place, attribute) = (Place.BeforeValue, NameBefore(at));
                break;
            case Place.Bare when char.IsWhiteSpace(letter):
                place = Place.Tag;
                break;
            case Place.BeforeValue when !char.IsWhiteSpace(letter):
                (place, valueFrom) = (letter switch { '"' => Place.Double, '\'' => Place.Single, _ => Place.Bare }, at + 1);
                Literal(at + 1);
                break;
            case Place.Double when letter == '"':
            case Place.Single when letter == '\'':
                place = Place.Tag;
                break;
        }

        return at + 1;
    }

    private string NameBefore(int equals)
    {
        var before = file.Text.AsSpan(0, equals).TrimEnd();
        return before[(before.LastIndexOfAny(NameEnds) + 1)..].ToString();
    }

    // An address that the template itself begins.
    private void Literal(int start)
    {
        var text = file.Text;
        var end = text.AsSpan(start).IndexOfAny("\"'{>");
        var written = text.AsSpan(start, Math.Max(0, end));
        if (place != Place.Bare && Addresses.Contains(attribute) && !LinkSchemes.IsSafe(written))
        {
            bag.Add(ProcessFaults.UnsafeAttribute(file.Span(start, written.Length), attribute));
        }
    }
}
