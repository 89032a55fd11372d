using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>data/figures.yaml</c>: numbers that the texts need and that no side effect holds.</summary>
internal sealed record FigureData(Table<Figure> Figures)
{
    public static readonly Shape<FigureData> Shape = new RecordShape<FigureData>(map => new FigureData(
        map.Required("figures", "Numbers that texts refer to, each under an id of its own.", Shapes.Table(Figure.Shape))));
}

/// <summary>A number with its source, or marked as judgement.</summary>
internal sealed record Figure(Quantity Value, Located<string>? Source, bool Judgement)
{
    public static readonly Shape<Figure> Shape = new RecordShape<Figure>(map => new Figure(
        map.Required("value", "The number with its unit.", Shapes.Quantity),
        map.Optional("source", "Where it comes from: an id of sources.yaml.", Shapes.IdReference),
        map.Optional("judgement", "true marks a clinician's judgement without a published source.", Shapes.Flag, false)));
}
