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
        var (letters, offsets) = (new StringBuilder(text.Length), new List<int>(text.Length));
        var at = 0;
        for (var mark = Mark().Match(lines); mark.Success; mark = mark.NextMatch())
        {
            Plain(mark.Index);
            if (mark.Groups["break"].Success)
            {
                Finish();
            }
            else if (mark.Groups["value"].Success)
            {
                Put(Passage.Value, mark.Index);
            }
            else if (mark.Groups["space"].Success)
            {
                EndLine(mark.Index);
            }

            at = mark.Index + mark.Length;
        }

        Plain(lines.Length);
        Finish();
        return passages.ToImmutable();

        void Plain(int end)
        {
            letters.Append(lines, at, end - at);
            for (var index = at; index < end; index++)
            {
                offsets.Add(index - Before.Length);
            }
        }

        void Put(char letter, int offset)
        {
            letters.Append(letter);
            offsets.Add(offset - Before.Length);
        }

        // Inside a paragraph it is read as one space, whatever stands before it.
        void EndLine(int offset)
        {
            while (letters.Length > 0 && letters[^1] == ' ')
            {
                letters.Length--;
                offsets.RemoveAt(offsets.Count - 1);
            }

            if (letters.Length > 0)
            {
                Put(' ', offset);
            }
        }

        void Finish()
        {
            if (letters.Length > 0)
            {
                passages.Add(new Passage(letters.ToString(), [.. offsets]));
            }

            letters.Clear();
            offsets.Clear();
        }
    }

    // Each alternative begins with a sign of its own, so that the search can leap to the next one. Of two that fit, the first is taken.
    [GeneratedRegex(
        """
        (?<break>
            \n[ \t]*(?<fence>```|~~~)[\s\S]*?\n[ \t]*\k<fence>[ \t]*(?=\n|$)    # code in lines of its own
          | \n[ \t]*:{2,}[a-z-]*(?:\{[^}\n]*\})?\[?                             # a directive's own line, up to the label of a box
          | \n(?:[ \t]*\n)*[ \t]*(?:(?:[-+*>]|\d+[.)]|\#{1,6})[ \t]+)+          # an entry of a list, a quotation, a heading
          | \n(?:[ \t]*\n)+(?![ \t]*::)[ \t]*                                   # an empty line
          | \|                                                                  # a cell of a table
        )
        | (?<value>
            :[a-z][a-z-]*\[[^\]]*\](?:\{[^}]*\})?                               # a directive inside a line
          | ://[!-~]*[A-Za-z0-9/]                                               # an address, after its scheme
          | \{[a-z][a-z-]*\}                                                    # a placeholder
          | `[^`]*`                                                             # code
        )
        | (?<space> \n[ \t]*)                                                   # a line end inside a paragraph
        | \{\#[a-z0-9-]+\}                                                      # the id of a heading
        | !?\[ | \](?:\([^)\n]*\)|\{[^}]*\})?                                   # a link, a picture
        | \*+(?=\S) | \*+(?<=\S\*+)                                             # emphasis
        | \\(?=[!-/:-@[-`{-~])                                                  # an escaped mark
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
