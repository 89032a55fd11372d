namespace MesoSite.Process.Understanding;

/// <summary>The Clear Communication Index of the CDC: 20 items. To judge another item by machine, give it a measure here.</summary>
internal static class ClearCommunicationIndex
{
    public static readonly Instrument Instrument = new(
        "CDC CCI",
        "Clear Communication Index, Centers for Disease Control and Prevention",
        [
            new(1, "Is there one main message?"),
            new(2, "Does it stand at the top?", Measures.SummaryFirst),
            new(3, "Does the look of it stress the main message?", Measures.SummaryFirst),
            new(4, "Does a picture carry or support the main message?"),
            new(5, "Is the reader called on to do something?", Measures.Actions),
            new(6, "Do main message and call say who does what?"),
            new(7, "Are all words those that the readers use themselves?"),
            new(8, "Are there lists with points or numbers?", Measures.Lists),
            new(9, "Is it in parts with headings?", Measures.Headings),
            new(10, "Does the first part sum up what matters most?", Measures.SummaryFirst),
            new(11, "Is it said what is known and what is not?"),
            new(12, "Is there advice on what to do?", Measures.Actions),
            new(13, "Is it said why the advice matters?"),
            new(14, "Does the advice say exactly how?", Measures.Steps),
            new(15, "Are the numbers ones that the readers use?"),
            new(16, "Is it said what the numbers mean?"),
            new(17, "Is the reader spared every sum?"),
            new(18, "Is it said what the risk is, and why?"),
            new(19, "Are the risks and the benefits of the advice both told?"),
            new(20, "Are chances in figures also told in words or in a picture?"),
        ]);
}
