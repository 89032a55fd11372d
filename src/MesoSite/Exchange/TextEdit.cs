using System.Text;

namespace MesoSite.Exchange;

/// <summary>A piece of a text, and what takes its place.</summary>
/// <param name="Start">Offset of the piece.</param>
/// <param name="End">Offset of what follows it; equal to <paramref name="Start"/> where something is added.</param>
/// <param name="Text">What takes its place; empty where it is taken out.</param>
internal sealed record TextEdit(int Start, int End, string Text)
{
    /// <summary>Makes several edits of one text; no two of them touch.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var made = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            made.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return made.Append(text, at, text.Length - at).ToString();
    }
}
