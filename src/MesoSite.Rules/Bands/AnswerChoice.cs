using MesoSite.Rules.Source;

namespace MesoSite.Rules.Bands;

/// <summary>One of the finitely many answers of a question: a name or a band. Exactly one of the two is there.</summary>
/// <param name="Name">Such as <c>yes</c> or an option; null for a band.</param>
/// <param name="Band">The band; null for a name.</param>
public sealed record AnswerChoice(string? Name, Band? Band)
{
    /// <summary>True where an answer is this choice.</summary>
    /// <param name="answer">The answer.</param>
    public bool Covers(Answer answer) => answer switch
    {
        Answer.Named named => named.Name == Name,
        Answer.Lasting lasting => Band is not null && Band.Contains(lasting.Duration),
        _ => false,
    };

    /// <summary>The name, or the band as a test is written.</summary>
    public override string ToString() => Name ?? Band!.ToString();

    /// <summary>True where the answers of this choice pass a test; no test tells the answers of one choice apart.</summary>
    internal bool Passes(UnaryTest test) => test.Holds(Name is not null ? new Answer.Named(Name) : new Answer.Lasting(Band!.Inside()));
}
