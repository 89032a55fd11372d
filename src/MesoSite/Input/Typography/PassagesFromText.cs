using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Input.Typography;

/// <summary>Takes a text as an author wrote it apart into what a reader sees.</summary>
internal static partial class PassagesFromText
{
    // A line end before the text, so that its first line is like any other.
    private const string Before = "\n";

    public static ImmutableArray<Passage> Translate(string text)
    {
        var lines = Before + text;
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var letters = new StringBuilder(text.Length);
        var (starts, offsets) = (new List<int>(), new List<int>());
        var at = 0;
        foreach (var mark in Mark().EnumerateMatches(lines))
        {
            Put(lines.AsSpan(at, mark.Index - at), at);
            // What a mark is, its first sign says.
            switch (lines.AsSpan(mark.Index, mark.Length))
            {
                case ['\n', .. var rest] when rest.IndexOfAnyExcept(' ', '\t') < 0:
                    EndLine(mark.Index);
                    break;
                case ['\n' or '|', ..]:
                    Finish();
                    break;
                case [':' or '`', ..] or ['{', not '#', ..]:
                    Put([Passage.Value], mark.Index);
                    break;
            }

            at = mark.Index + mark.Length;
        }

        Put(lines.AsSpan(at), at);
        Finish();
        return passages.ToImmutable();

        void Put(ReadOnlySpan<char> piece, int offset)
        {
            if (!piece.IsEmpty)
            {
                starts.Add(letters.Length);
                offsets.Add(offset - Before.Length);
                letters.Append(piece);
            }
        }

        // Inside a paragraph it is read as one space, whatever stands before it.
        void EndLine(int offset)
        {
            while (letters.Length > 0 && letters[^1] == ' ')
            {
                letters.Length--;
            }

            while (starts.Count > 0 && starts[^1] >= letters.Length)
            {
                starts.RemoveAt(starts.Count - 1);
                offsets.RemoveAt(offsets.Count - 1);
            }

            if (letters.Length > 0)
            {
                Put([' '], offset);
            }
        }

        void Finish()
        {
            if (letters.Length > 0)
            {
                passages.Add(new Passage(letters.ToString(), [.. starts], [.. offsets]));
            }

            letters.Clear();
            starts.Clear();
            offsets.Clear();
        }
    }

    // Each alternative begins with a sign of its own, so that the search can leap to the next one. Of two that fit, the first is taken:
    // first what parts passages, then values, then what is left out.
    [GeneratedRegex(
        """
        (?:
            \n[ \t]*(?<fence>```|~~~)[\s\S]*?\n[ \t]*\k<fence>[ \t]*(?=\n|$)    # code in lines of its own
          | \n[ \t]*:{2,}[a-z-]*(?:\{[^}\n]*\})?\[?                             # a directive's own line, up to the label of a box
          | \n(?:[ \t]*\n)*[ \t]*(?:(?:[-+*>]|\d+[.)]|\#{1,6})[ \t]+)+          # an entry of a list, a quotation, a heading
          | \n(?:[ \t]*\n)+(?![ \t]*::)[ \t]*                                   # an empty line
          | \|                                                                  # a cell of a table
        )
        | (?:
            :[a-z][a-z-]*\[[^\]]*\](?:\{[^}]*\})?                               # a directive inside a line
          | ://[!-~]*[A-Za-z0-9/]                                               # an address, after its scheme
          | \{[a-z][a-z-]*\}                                                    # a placeholder
          | `[^`]*`                                                             # code
        )
        | \n[ \t]*                                                              # a line end inside a paragraph
        | \{\#[a-z0-9-]+\}                                                      # the id of a heading
        | !?\[ | \](?:\([^)\n]*\)|\{[^}]*\})?                                   # a link, a picture
        | </?(?:abbr|bdi|cite|del|dfn|ins|kbd|mark|q|samp|small|span|sub|sup|u|var)(?:[ ][^<>\n]*)?>    # a tag that a site may allow
        | \*+(?=\S) | \*+(?<=\S\*+)                                             # emphasis
        | \\(?=[!-/:-@[-`{-~])                                                  # an escaped mark
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
