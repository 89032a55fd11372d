using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>A row that is read: its cells without a spreadsheet's apostrophes, and where faults in it go.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Faults">Faults, each with the place of its row.</param>
internal sealed record CsvRow(SourceSpan Place, ImmutableArray<string> Cells, ImmutableArray<Located<string>>.Builder Faults)
{
    /// <summary>A fault in this row.</summary>
    public void Fault(string text) => Faults.Add(new Located<string>(text, Place));

    /// <summary>A fault in this row where something is wrong.</summary>
    public void Refuse(bool isWrong, string text)
    {
        if (isWrong)
        {
            Fault(text);
        }
    }

    /// <summary>Whether a cell says <c>yes</c>; it may say nothing else, but be empty.</summary>
    /// <param name="cell">Index of the cell.</param>
    /// <param name="column">What the column is called.</param>
    public bool Flag(int cell, string column)
    {
        var text = Cells[cell].Trim();
        Refuse(text is not (AnswerNames.Yes or ""), $"\"{text}\" in the column {column}: write \"{AnswerNames.Yes}\" or nothing");
        return text == AnswerNames.Yes;
    }

    /// <summary>The entries of a cell, which commas part.</summary>
    /// <param name="cell">Index of the cell.</param>
    public ImmutableArray<string> List(int cell) =>
        [.. Cells[cell].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The rank of the disposition that a cell names; null where it names none.</summary>
    public int? Rank(int cell, ImmutableArray<string> dispositions)
    {
        var rank = dispositions.IndexOf(Cells[cell].Trim());
        Refuse(rank < 0, $"\"{Cells[cell]}\" is no disposition: {DidYouMean.Hint(Cells[cell], dispositions)}");
        return rank < 0 ? null : rank;
    }
}
