using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;

namespace MesoSite.Process.Facts;

/// <summary>Every fact that a text may refer to, by its path, such as <c>bruising.course.longest</c>.</summary>
internal static class FactsFromContent
{
    public static ImmutableSortedDictionary<string, FactValue> Translate(SiteData data)
    {
        var facts = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var (id, effect) in data.Effects.Effects)
        {
            AddEffect(facts, id.Value, effect);
        }

        foreach (var (id, figure) in data.Figures.Figures)
        {
            facts[$"figures.{id.Value}"] = new FactValue.Measured(figure.Value);
        }

        foreach (var (id, step) in data.Aftercare.Steps)
        {
            Add(facts, $"aftercare.{id.Value}.for", step.For);
        }

        foreach (var (id, care) in data.Care.SelfCare)
        {
            Add(facts, $"self-care.{id.Value}.for", care.For);
        }

        foreach (var (id, disposition) in data.Care.Dispositions)
        {
            Add(facts, $"dispositions.{id.Value}.within", disposition.Within);
        }

        return facts.ToImmutable();
    }

    private static void AddEffect(ImmutableSortedDictionary<string, FactValue>.Builder facts, string id, Effect effect)
    {
        facts[$"{id}.frequency"] = new FactValue.HowCommon(effect.Frequency);
        facts[$"{id}.onset"] = effect.Onset is { } onset ? new FactValue.Measured(new Quantity.Time(onset)) : new FactValue.NotKnown();
        if (effect.Course is Course.Known course)
        {
            Add(facts, $"{id}.course.usual", course.Usual);
            Add(facts, $"{id}.course.longest", course.Longest is { } longest ? new DurationRange(longest.Value, longest.Value) : null);
        }

        if (effect.Reported is { } report)
        {
            facts[$"{id}.reported.count"] = new FactValue.Measured(new Quantity.Count(report.Count));
            facts[$"{id}.reported.of"] = new FactValue.Measured(new Quantity.Count(report.Of));
            facts[$"{id}.reported.percent"] = new FactValue.Measured(new Quantity.Percentage(report.Percent));
        }
    }

    private static void Add(ImmutableSortedDictionary<string, FactValue>.Builder facts, string path, DurationRange? range)
    {
        if (range is { } known)
        {
            facts[path] = new FactValue.Measured(new Quantity.Time(known));
        }
    }
}
