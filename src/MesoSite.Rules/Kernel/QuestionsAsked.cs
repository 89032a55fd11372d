namespace MesoSite.Rules.Kernel;

/// <summary>How many questions are asked until there is an outcome.</summary>
/// <param name="Fewest">On the shortest way.</param>
/// <param name="Average">Over uniformly random answers.</param>
/// <param name="Most">On the longest way.</param>
public sealed record QuestionsAsked(int Fewest, double Average, int Most)
{
    /// <summary>From the start of a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    public static QuestionsAsked InAll(Diagram diagram) =>
        diagram.Root < 0 ? new QuestionsAsked(0, 0, 0) : FromNodes(diagram)[diagram.Root];

    /// <summary>From a variable on, itself included, for those who are asked it; null where nobody is.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="variable">The variable.</param>
    public static QuestionsAsked? From(Diagram diagram, int variable)
    {
        var fromNodes = FromNodes(diagram);
        var shares = Shares(diagram);
        var nodes = Enumerable.Range(0, diagram.NodeCount).Where(node => diagram.VariableOf(node) == variable).ToList();
        return nodes.Count == 0 ? null : new QuestionsAsked(
            nodes.Min(node => fromNodes[node].Fewest),
            nodes.Sum(node => shares[node] * fromNodes[node].Average) / nodes.Sum(node => shares[node]),
            nodes.Max(node => fromNodes[node].Most));
    }

    private static QuestionsAsked[] FromNodes(Diagram diagram)
    {
        var asked = new QuestionsAsked[diagram.NodeCount];
        for (var node = 0; node < asked.Length; node++)
        {
            var (fewest, sum, most) = (int.MaxValue, 0.0, 0);
            foreach (var child in diagram.ChildrenOf(node))
            {
                fewest = Math.Min(fewest, child < 0 ? 0 : asked[child].Fewest);
                sum += child < 0 ? 0 : asked[child].Average;
                most = Math.Max(most, child < 0 ? 0 : asked[child].Most);
            }

            asked[node] = new QuestionsAsked(fewest + 1, 1 + sum / diagram.ChildrenOf(node).Length, most + 1);
        }

        return asked;
    }

    // For each node the share of random answers that come by it.
    private static double[] Shares(Diagram diagram)
    {
        var shares = new double[diagram.NodeCount];
        if (diagram.Root >= 0)
        {
            shares[diagram.Root] = 1;
        }

        for (var node = diagram.NodeCount - 1; node >= 0; node--)
        {
            var children = diagram.ChildrenOf(node);
            foreach (var child in children)
            {
                if (child >= 0)
                {
                    shares[child] += shares[node] / children.Length;
                }
            }
        }

        return shares;
    }
}
