namespace MesoSite.Input.Typography;

/// <summary>
/// Which letters a script has, as far as can be told without Unicode's data: by their blocks (Blocks.txt). Enough to tell whether a text is
/// written in it; a rare letter outside of these blocks counts as another script's.
/// </summary>
internal static class ScriptLetters
{
    // A shorter text may be a name, which stays as it is.
    private const int LettersThatTell = 20;

    private const string Han = "々〇\u3400\u9FFF\uF900\uFAFF";

    /// <summary>True where a character is a letter of a script.</summary>
    /// <param name="script">The script, ISO 15924; one that no language of CLDR's data has takes any letter.</param>
    /// <param name="character">The character.</param>
    public static bool Has(string script, char character) => char.IsLetter(character) && IsWithin(BlocksOf(script), character);

    /// <summary>
    /// True where fewer than half of a text's letters are of a script: then it is no text in it with some names and units, but one in another
    /// script. A short text may be a name by itself.
    /// </summary>
    /// <param name="script">The script, ISO 15924.</param>
    /// <param name="pieces">The text.</param>
    public static bool AreMostlyOthers(string script, IEnumerable<string> pieces)
    {
        var blocks = BlocksOf(script);
        var (letters, own) = (0, 0);
        foreach (var piece in pieces)
        {
            foreach (var letter in piece)
            {
                if (char.IsLetter(letter))
                {
                    letters++;
                    own += IsWithin(blocks, letter) ? 1 : 0;
                }
            }
        }

        return letters > LettersThatTell && own * 2 < letters;
    }

    private static bool IsWithin(string blocks, char character)
    {
        for (var index = 0; index < blocks.Length; index += 2)
        {
            if (character >= blocks[index] && character <= blocks[index + 1])
            {
                return true;
            }
        }

        return false;
    }

    // The first and the last character of each block.
    private static string BlocksOf(string script) => script switch
    {
        "Latn" => "Aʯ\u1E00\u1EFF\u2C60\u2C7F\uA720\uA7FF",
        "Grek" => "\u0370\u03FF\u1F00\u1FFF",
        "Cyrl" => "\u0400\u052F",
        "Armn" => "\u0530\u058F",
        "Hebr" => "\u0590\u05FF",
        "Arab" => "\u0600\u06FF\u0750\u077F\u08A0\u08FF\uFB50\uFDFF\uFE70\uFEFC",
        "Deva" => "\u0900\u097F",
        "Beng" => "\u0980\u09FF",
        "Guru" => "\u0A00\u0A7F",
        "Gujr" => "\u0A80\u0AFF",
        "Orya" => "\u0B00\u0B7F",
        "Taml" => "\u0B80\u0BFF",
        "Telu" => "\u0C00\u0C7F",
        "Knda" => "\u0C80\u0CFF",
        "Mlym" => "\u0D00\u0D7F",
        "Sinh" => "\u0D80\u0DFF",
        "Thai" => "\u0E00\u0E7F",
        "Laoo" => "\u0E80\u0EFF",
        "Mymr" => "\u1000\u109F",
        "Geor" => "\u10A0\u10FF\u1C90\u1CBF",
        "Kore" => "\u1100\u11FF\uAC00\uD7A3" + Han,
        "Ethi" => "\u1200\u139F",
        "Cher" => "\u13A0\u13FF\uAB70\uABBF",
        "Khmr" => "\u1780\u17FF",
        "Jpan" => "\u3040\u30FF" + Han,
        "Hans" or "Hant" => Han,
        _ => "\0\uFFFF",
    };
}
