using AngleSharp.Dom;
using MesoSite.Core;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// No page lets a patient call another country's emergency number. Where each country's is listed, the theme's component
/// <c>country-numbers</c>, they have their place.
/// </summary>
internal static class EmergencyNumberCheck
{
    private const string Telephone = "tel:";
    private const string List = ".country-numbers";

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        if (page.Site.Settings.ForeignNumbers is not { } foreign)
        {
            return;
        }

        foreach (var element in page.Elements)
        {
            if (NumberOf(element) is { } number && foreign.CountriesOf(number) is { } countries && element.Closest(List) is null)
            {
                var href = element.GetAttribute("href");
                var place = href is null ? page.PlaceOf(element, $">{element.TextContent}<") : page.PlaceOf(element, $"]({href})", $"href=\"{href}\"");
                bag.Add(QualityFaults.ForeignEmergencyNumber(place, $"on {page.Name}", number, countries, foreign.OwnNumber));
            }
        }
    }

    // A number to tap; or one that stands by itself and isolated, as on paper.
    private static string? NumberOf(IElement element) => element.LocalName switch
    {
        "a" when element.GetAttribute("href") is { } href && href.StartsWith(Telephone, StringComparison.OrdinalIgnoreCase) =>
            ForeignNumbers.Digits(href),
        "bdi" when element.TextContent.Trim() is { Length: > 0 } text && text.All(char.IsDigit) => ForeignNumbers.Digits(text),
        _ => null,
    };
}
