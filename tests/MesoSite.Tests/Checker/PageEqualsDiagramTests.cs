using AngleSharp.Dom;
using MesoSite.Rules.Bands;
using MesoSite.Rules.Kernel;
using MesoSite.Rules.Source;
using MesoSite.Tests.Sites;

namespace MesoSite.Tests.Checker;

/// <summary>The published page, read back as a browser reads it, is the diagram: node by node, answer by answer, in every language.</summary>
public sealed class PageEqualsDiagramTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "shipped", "en" }, { "shipped", "es" }, { "shipped", "fr" }, { "shipped", "tr" }, { "shipped", "ar" }, { "shipped", "zh-Hans" },
        { "dental", "en" }, { "dental", "ar" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_node_is_a_section_and_every_answer_a_link(string site, string language)
    {
        var document = BuiltSite.Of(site).Documents[$"{language}/checker.html"];
        var rules = RulesTests.Rules(site);
        var table = rules.Compiled;
        var reached = new Dictionary<int, IElement>();
        var root = document.QuerySelector(document.QuerySelector("a.checker-start")!.GetAttribute("href")!)!;
        Walk(table.Diagram.Root, root);
        Assert.Equal(reached.Count, document.QuerySelectorAll("section.checker-step:not(#start)").Length);

        void Walk(int reference, IElement section)
        {
            if (!reached.TryAdd(reference, section))
            {
                Assert.Same(reached[reference], section);
                return;
            }

            if (Diagram.IsTerminal(reference))
            {
                var rule = table.RuleOf(Diagram.OutcomeOf(reference))!;
                Assert.Equal(
                    (rule.Id.Value, $"{rule.Rank}"), (section.GetAttribute("data-rule"), section.GetAttribute("data-rank")));
                return;
            }

            var domain = table.Domains[table.Diagram.VariableOf(reference)];
            Assert.Equal(domain.Question.Id.Value, section.GetAttribute("data-question"));
            var links = section.QuerySelectorAll("a.checker-answer");
            for (var answer = 0; answer < domain.Choices.Length; answer++)
            {
                var link = Assert.Single(links, link => Covers(link, domain, answer));
                Walk(table.Diagram.ChildrenOf(reference)[answer], document.QuerySelector(link.GetAttribute("href")!)!);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void On_paper_every_answer_leads_further_down(string site, string language)
    {
        var document = BuiltSite.Of(site).Documents[$"{language}/checker.html"];
        var steps = document.QuerySelectorAll("section.checker-step").ToList();
        foreach (var link in document.QuerySelectorAll("a.checker-answer"))
        {
            var target = document.QuerySelector(link.GetAttribute("href")!)!;
            Assert.True(steps.IndexOf(target) > steps.IndexOf(link.Closest("section")!), link.OuterHtml);
            Assert.Contains(target.QuerySelector(".checker-number")!.TextContent.Trim(), link.ParentElement!.QuerySelector(".checker-go")!.TextContent, StringComparison.Ordinal);
        }
    }

    // What an answer stands for is written as a unary test, in every language.
    private static bool Covers(IElement link, AnswerDomain domain, int answer) =>
        (domain.Passing(UnaryTestParser.Parse(link.GetAttribute("data-answers")!, domain.Question, out _)!) >> answer & 1) != 0;
}
