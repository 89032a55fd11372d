namespace MesoSite.Process.Understanding;

/// <summary>
/// The Patient Education Materials Assessment Tool for printable materials (AHRQ Publication No. 14-0002-EF): 17 items of understandability, 7 of
/// actionability. Items 13 and 14 are about recordings. To judge another item by machine, give it a measure here.
/// </summary>
internal static class Pemat
{
    public static readonly Instrument Instrument = new(
        "PEMAT-P",
        "Patient Education Materials Assessment Tool for printable materials, Agency for Healthcare Research and Quality",
        [
            new(1, "Is it plain at once what the handout is for?"),
            new(2, "Is everything left out that leads away from this purpose?"),
            new(3, "Are the words everyday ones?", Measures.ReadingLevel),
            new(4, "Do medical words stand there only to be learnt, and are they explained?", Measures.MedicalNames),
            new(5, "Do the sentences say who does what?"),
            new(6, "Are the numbers clear?"),
            new(7, "Is the reader spared every sum?"),
            new(8, "Is it in short sections?", Measures.ShortSections),
            new(9, "Do the headings say what comes?"),
            new(10, "Is the order the one in which a reader needs it?"),
            new(11, "Is there a summary?", Measures.Summary),
            new(12, "Do boxes, lists or bold type point to what matters?", Measures.VisualCues),
            new(15, "Is there a picture wherever one would say it better?"),
            new(16, "Do the pictures help, and not distract?", Measures.OfVisuals),
            new(17, "Have pictures and tables titles or captions?", Measures.VisualsLabelled),
            new(18, "Are the pictures clear, with nothing needless in them?", Measures.OfPictures),
            new(19, "Are the tables simple, with short heads?", Measures.SimpleTables),
            new(20, "Is there at least one thing that the reader can do?", Measures.Actions),
            new(21, "Is the reader spoken to where something is to be done?"),
            new(22, "Is what to do broken into steps?", Measures.Steps),
            new(23, "Is there something to work with, such as a checklist, where it would help?", Measures.Tools),
            new(24, "Are sums that must be done shown in an example?"),
            new(25, "Is it said how to use the pictures and tables to act?", Measures.OfVisuals),
            new(26, "Is there a picture wherever it would make acting easier?"),
        ]);
}
