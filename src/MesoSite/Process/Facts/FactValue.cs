using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Process.Facts;

/// <summary>What a fact says, free of any language.</summary>
internal abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>The form an author writes; for <c>data value</c>, and for comparing languages.</summary>
    public abstract string Raw { get; }

    public sealed record Measured(Quantity Quantity) : FactValue
    {
        public override string Raw => Quantity.ToString()!;
    }

    public sealed record HowCommon(Frequency Frequency) : FactValue
    {
        public override string Raw => Effect.Frequencies.First(entry => entry.Value == Frequency).Word;
    }

    public sealed record NotKnown : FactValue
    {
        public override string Raw => "not-known";
    }
}
