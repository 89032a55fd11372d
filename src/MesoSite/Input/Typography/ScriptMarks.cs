using System.Buffers;

namespace MesoSite.Input.Typography;

/// <summary>The marks of a script that has its own.</summary>
/// <param name="Latin">Marks of Latin script.</param>
/// <param name="Own">What stands in the place of each, in the same order.</param>
internal sealed record ScriptMarks(string Latin, string Own)
{
    private readonly SearchValues<char> marks = SearchValues.Create(Latin);

    /// <summary>Where the next mark of Latin script is in a text; -1 where there is none.</summary>
    public int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(marks) : -1;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>What stands in the place of a mark; null where there is nothing else.</summary>
    public char? InPlaceOf(char mark) => Latin.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var index ? Own[index] : null;
}
