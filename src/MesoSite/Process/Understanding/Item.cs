namespace MesoSite.Process.Understanding;

/// <summary>An item of an instrument.</summary>
/// <param name="Number">Its number there.</param>
/// <param name="Question">What it asks, briefly and in our words.</param>
/// <param name="Judge">What can be measured of it; a person judges where nothing can.</param>
internal sealed record Item(int Number, string Question, Func<Handout, Judgement> Judge)
{
    /// <summary>An item that no machine can judge.</summary>
    public Item(int number, string question)
        : this(number, question, _ => Judgement.ForPerson)
    {
    }
}
