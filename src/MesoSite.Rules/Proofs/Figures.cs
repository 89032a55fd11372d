using System.Numerics;
using MesoSite.Rules.Compiled;
using MesoSite.Rules.Kernel;

namespace MesoSite.Rules.Proofs;

/// <summary>The size of a compiled table.</summary>
/// <param name="Nodes">Questions in the diagram, each counted as often as it is asked in another situation.</param>
/// <param name="Outcomes">Different outcomes that can be reached, a gap included.</param>
/// <param name="Ways">Different lists of answers from the first question to an outcome.</param>
/// <param name="Asked">Questions asked until there is an outcome.</param>
public sealed record Figures(int Nodes, int Outcomes, BigInteger Ways, QuestionsAsked Asked)
{
    /// <summary>The figures of a table.</summary>
    /// <param name="table">The table.</param>
    public static Figures Of(CompiledTable table) => new(
        table.Diagram.NodeCount,
        ShortestWay.Outcomes(table.Diagram).Length,
        Counts.Ways(table.Diagram),
        QuestionsAsked.InAll(table.Diagram));

    /// <summary>Questions asked from one question on, itself included, by those who are asked it; null where nobody is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="question">Id of the question.</param>
    public static QuestionsAsked? AskedFrom(CompiledTable table, string question) =>
        QuestionsAsked.From(table.Diagram, table.VariableOf(question));
}
