namespace MesoSite.Input.Typography;

/// <summary>A heading, a paragraph or an entry of a list as a reader sees it: without directives, addresses and other marks of Markdown.</summary>
/// <param name="Text">What is read. <see cref="Value"/> stands for whatever the build puts there, such as a fact or a telephone.</param>
/// <param name="Offsets">Of each character, its offset in the authored text.</param>
internal sealed record Passage(string Text, IReadOnlyList<int> Offsets)
{
    /// <summary>Unicode's object replacement character: no letter, no space and no mark.</summary>
    public const char Value = '\uFFFC';

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
