using System.Xml.Linq;

namespace MesoSite.Rules.Export;

/// <summary>The drawing that a modeller shows first: the decision above, the questions in rows below it.</summary>
internal static class DmnDrawing
{
    private const int InRow = 6;
    private const int Width = 180;
    private const int Height = 50;
    private const int Gap = 30;

    private static readonly XNamespace Drawing = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static readonly XNamespace Common = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static readonly XNamespace Interchange = "http://www.omg.org/spec/DMN/20180521/DI/";

    /// <summary>The drawing.</summary>
    /// <param name="questions">How many questions there are.</param>
    public static XElement Of(int questions)
    {
        var middle = (Math.Min(questions, InRow) * (Width + Gap) - Gap - Width) / 2;
        var shapes = Enumerable.Range(0, questions).Select(place => Shape(DmnFromTable.InputId(place), Left(place), Top(place)));
        var edges = Enumerable.Range(0, questions).Select(place => new XElement(
            Drawing + "DMNEdge",
            new XAttribute("dmnElementRef", $"requirement-{place}"),
            Point(Left(place) + Width / 2, Top(place)),
            Point(middle + Width / 2, Height)));
        return new XElement(
            Drawing + "DMNDI",
            new XAttribute(XNamespace.Xmlns + "dmndi", Drawing),
            new XAttribute(XNamespace.Xmlns + "dc", Common),
            new XAttribute(XNamespace.Xmlns + "di", Interchange),
            new XElement(Drawing + "DMNDiagram", Shape("decision", middle, 0), shapes, edges));
    }

    private static int Left(int place) => place % InRow * (Width + Gap);

    private static int Top(int place) => 3 * Height + place / InRow * (Height + Gap);

    private static XElement Shape(string element, int left, int top) => new(
        Drawing + "DMNShape",
        new XAttribute("dmnElementRef", element),
        new XElement(
            Common + "Bounds",
            new XAttribute("height", Height),
            new XAttribute("width", Width),
            new XAttribute("x", left),
            new XAttribute("y", top)));

    private static XElement Point(int across, int down) =>
        new(Interchange + "waypoint", new XAttribute("x", across), new XAttribute("y", down));
}
