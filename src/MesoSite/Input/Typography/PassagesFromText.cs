using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace MesoSite.Input.Typography;

/// <summary>Takes a text as an author wrote it apart into what a reader sees.</summary>
internal static partial class PassagesFromText
{
    public static ImmutableArray<Passage> Translate(string text)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var letters = new StringBuilder();
        var offsets = ImmutableArray.CreateBuilder<int>();
        var at = 0;
        foreach (Match mark in Mark().Matches(text))
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
                Put(' ', mark.Index);
            }

            at = mark.Index + mark.Length;
        }

        Plain(text.Length);
        Finish();
        return passages.ToImmutable();

        void Plain(int end)
        {
            for (var index = at; index < end; index++)
            {
                Put(text[index], index);
            }
        }

        void Put(char letter, int offset)
        {
            letters.Append(letter);
            offsets.Add(offset);
        }

        void Finish()
        {
            if (letters.Length > 0)
            {
                passages.Add(new Passage(letters.ToString(), offsets.ToImmutable()));
            }

            letters.Clear();
            offsets.Clear();
        }
    }

    // Of two alternatives that fit, the first is taken: a directive before a bracket, an empty line before a line end.
    [GeneratedRegex(
        """
        (?<break>
            (?:\n|(?<=(?:^|\n)[ \t]*))[ \t]*:{2,}[a-z-]*(?:\{[^}\n]*\})?\[?   # a directive's own line, up to the label of a box
          | \n[ \t]*\n\s*                                                     # an empty line
          | (?:\n|(?<=(?:^|\n)[ \t]*))[ \t]*(?:[-+*>]|\d+[.)]|\#{1,6})[ \t]+  # an entry of a list, a quotation, a heading
          | \|                                                                # a cell of a table
        )
        | (?<value>
            :[a-z][a-z-]*\[[^\]]*\](?:\{[^}]*\})?                  # a directive inside a line
          | `[^`]*`
          | \{[a-z][a-z-]*\}                                       # a placeholder
          | <?https?://[!-~]*[A-Za-z0-9/]>?
          | [A-Za-z0-9._+-]+@[A-Za-z0-9.-]+[A-Za-z0-9]
        )
        | (?<space> [ \t]*\n[ \t]*)                                # a line end inside a paragraph
        | \s*\{\#[a-z0-9-]+\}                                      # the id of a heading
        | !?\[ | \](?:\([^)\s]*\)|\{[^}]*\})?                      # a link, a picture
        | (?<=\S)\*+ | \*+(?=\S)                                   # emphasis
        | \\(?=[!-/:-@[-`{-~])                                     # an escaped mark
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
