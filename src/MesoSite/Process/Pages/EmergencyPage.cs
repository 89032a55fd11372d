using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Pages;

/// <summary>Every sign that calls for emergency help, and the emergency numbers of other countries.</summary>
internal static class EmergencyPage
{
    public static PlannedPage Plan(TextContext context)
    {
        var care = context.Content.Care;
        var view = new EmergencyPageView(
            Flags(care.Dispositions.Where(entry => entry.Value.Card == CareCard.Emergency).Select(entry => entry.Id.Value), context),
            Numbers(context),
            [
                .. from level in care.Dispositions
                   where level.Value.Card == CareCard.Urgent
                   select CareCards.Card(level.Id.Value, Flags([level.Id.Value], context), context),
            ]);
        var spec = new PageSpec(
            "emergency",
            "page:emergency",
            context.Voice.Text("emergency-title"),
            context.Voice.Text("emergency-description"),
            Reviews.OfEffects(context.Content),
            null,
            []);
        return Frame.Page(spec, view, context);
    }

    private static ImmutableArray<Prose> Flags(IEnumerable<string> dispositions, TextContext context) =>
    [
        .. context.Content.Care.RedFlags
            .Where(flag => dispositions.Contains(flag.Value.Disposition.Value))
            .Select(flag => CareCards.Flag(flag.Id.Value, context)),
    ];

    // The clinic's own country comes first; the others in the author's order.
    private static ImmutableArray<CountryNumbersView> Numbers(TextContext context)
    {
        var own = context.Content.Settings.Country.Value;
        return
        [
            .. from entry in context.Content.Settings.EmergencyNumbers
               orderby entry.Id.Value != own
               let name = context.Voice.Locale.TerritoryName(entry.Id.Value) ?? entry.Id.Value
               select new CountryNumbersView(name, [.. entry.Value.Numbers.Select(TextContext.Phone)]),
        ];
    }
}
