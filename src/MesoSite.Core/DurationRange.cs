namespace MesoSite.Core;

/// <summary>A range of time, or a single duration where both ends are equal.</summary>
/// <param name="From">The shorter end.</param>
/// <param name="To">The longer end.</param>
public readonly record struct DurationRange(Duration From, Duration To)
{
    private const string Dash = " – ";

    /// <summary>True for a single duration.</summary>
    public bool IsSingle => From == To;

    /// <summary>Reads <c>7 d – 14 d</c> (an en dash between spaces) or <c>14 d</c>; the longer end comes last.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, where the text is one.</param>
    public static bool TryParse(string text, out DurationRange range)
    {
        range = default;
        var dash = text.IndexOf(Dash, StringComparison.Ordinal);
        var from = dash < 0 ? text : text[..dash];
        var to = dash < 0 ? text : text[(dash + Dash.Length)..];
        if (!Duration.TryParse(from, out var shorter) || !Duration.TryParse(to, out var longer) || shorter.Hours > longer.Hours)
        {
            return false;
        }

        range = new DurationRange(shorter, longer);
        return true;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => IsSingle ? From.ToString() : $"{From}{Dash}{To}";
}
