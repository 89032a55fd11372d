using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Process.Text;

namespace MesoSite.Process.Directives;

/// <summary>All directives. A new one is a file of its own and a word here.</summary>
internal static class DirectiveList
{
    public static readonly ImmutableArray<InlineDirective> Inline =
        [new FactDirective(), new PhoneDirective(), new CiteDirective(), new TermDirective()];

    public static readonly ImmutableArray<LeafDirective> Leaf =
    [
        new EffectsDirective(),
        new RedFlagsDirective(),
        new AftercareDirective(),
        new ContraindicationsDirective(),
        new QuestionsDirective(),
        new TimelineDirective(),
        new EmergencyDirective(),
    ];

    public static readonly ImmutableArray<ContainerDirective> Container =
        [new CareCardDirective(), new InsetDirective(), new SummaryDirective()];

    /// <summary>Looks a directive up; null, and a fault, where it or one of its attributes is not known.</summary>
    public static T? Find<T>(ImmutableArray<T> directives, DirectiveHead head, string colons, SourceSpan span, TextContext context)
        where T : Directive
    {
        var directive = directives.FirstOrDefault(entry => entry.Name == head.Name);
        if (directive is null)
        {
            var known = Inline.Select(entry => $":{entry.Name}")
                .Concat(Leaf.Select(entry => $"::{entry.Name}"))
                .Concat(Container.Select(entry => $":::{entry.Name}"));
            context.Bag.Add(ProcessFaults.UnknownDirective(span, colons + head.Name, known));
            return null;
        }

        foreach (var attribute in head.Attributes.Where(attribute => !directive.Attributes.Contains(attribute.Key)))
        {
            context.Bag.Add(ProcessFaults.UnknownAttribute(span, colons + head.Name, attribute.Key, directive.Attributes));
        }

        return directive;
    }
}
