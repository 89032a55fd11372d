using System.Collections.Immutable;

namespace MesoSite.Input.Typography;

/// <summary>A heading, a paragraph or an entry of a list as a reader sees it: without directives, addresses and other marks of Markdown.</summary>
/// <param name="Text">What is read. <see cref="Value"/> stands for whatever the build puts there, such as a fact or a telephone.</param>
/// <param name="Starts">Where each piece of it begins that stands in the authored text as it does here.</param>
/// <param name="Offsets">Of each piece, its offset in the authored text.</param>
internal sealed record Passage(string Text, ImmutableArray<int> Starts, ImmutableArray<int> Offsets)
{
    /// <summary>Unicode's object replacement character: no letter, no space and no mark.</summary>
    public const char Value = '\uFFFC';

    /// <summary>The offset in the authored text of the character at a place.</summary>
    public int OffsetOf(int index)
    {
        var found = Starts.BinarySearch(index);
        var piece = found >= 0 ? found : ~found - 1;
        return Offsets[piece] + index - Starts[piece];
    }

    /// <summary>The character at a place; a line end outside of the text.</summary>
    public char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\n';

    /// <summary>The nearest character before a place that is no space; a line end where there is none.</summary>
    public char Before(int index)
    {
        do
        {
            index--;
        }
        while (IsSpace(At(index)));
        return At(index);
    }

    /// <summary>The nearest character after a place that is no space; a line end where there is none.</summary>
    public char After(int index)
    {
        do
        {
            index++;
        }
        while (IsSpace(At(index)));
        return At(index);
    }

    /// <summary>True for spaces of any width; not for a line end.</summary>
    public static bool IsSpace(char letter) => letter != '\n' && char.IsWhiteSpace(letter);
}
