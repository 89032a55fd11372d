namespace MesoSite.Process.Understanding;

/// <summary>How an item stands in a handout.</summary>
internal enum Verdict
{
    Met,
    NotMet,
    DoesNotApply,

    /// <summary>Nothing that can be counted decides it.</summary>
    ForPerson,
}

/// <summary>A verdict with what was measured.</summary>
/// <param name="Reason">In English; empty where a person judges.</param>
internal sealed record Judgement(Verdict Verdict, string Reason)
{
    public static readonly Judgement ForPerson = new(Verdict.ForPerson, string.Empty);

    public static Judgement Met(string reason) => new(Verdict.Met, reason);

    public static Judgement NotMet(string reason) => new(Verdict.NotMet, reason);

    public static Judgement DoesNotApply(string reason) => new(Verdict.DoesNotApply, reason);

    /// <summary>Met or not, by one measure.</summary>
    public static Judgement If(bool met, string reason) => met ? Met(reason) : NotMet(reason);
}
