using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MesoSite.PostProcess.Styles;

/// <summary>Finds colours that are written out in a value.</summary>
internal static partial class ColourWords
{
    // CSS Color 4, "Named Colors", https://www.w3.org/TR/css-color-4/#named-colors. System colours and currentcolor are not among them: they follow the reader.
    private static readonly FrozenSet<string> Names =
        """
        aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral
        cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange
        darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey
        dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo
        ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink
        lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine
        mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose
        moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru
        pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue
        slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first colour that a value writes out; null where it writes none, or only names tokens.</summary>
    public static string? In(string value)
    {
        foreach (Match word in Words().Matches(value))
        {
            if (word.Groups["written"].Success || Names.Contains(word.Value))
            {
                return word.Value;
            }
        }

        return null;
    }

    /// <summary>True for a value that is a colour and nothing else.</summary>
    public static bool Is(string value) => In(value) == value;

    // Strings, addresses and names of tokens are passed over: what is in them is no colour. A function of colours counts as one.
    [GeneratedRegex(
        """(?<written>(?<!\w)#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\((?:[^()]|\([^()]*\))*\))|"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+|[a-z][\w-]*""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
