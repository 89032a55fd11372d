namespace MesoSite.Print.Pages;

/// <summary>What was found on a page while it was made ready.</summary>
/// <param name="MissingPictures">Sources of the pictures that cannot be shown.</param>
/// <param name="MissingIds">Ids whose page number is wanted and that no element has.</param>
/// <param name="Wanted">The ids whose page number is wanted.</param>
internal sealed record Prepared(string[] MissingPictures, string[] MissingIds, WantedNumber[] Wanted);

/// <summary>A place in the page whose page number is wanted.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Destination">The name that Chromium gives the place in the PDF: the id as an address writes it.</param>
internal sealed record WantedNumber(string Id, string Destination);
