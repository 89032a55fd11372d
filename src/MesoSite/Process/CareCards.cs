using System.Collections.Immutable;
using MesoSite.Input.Content;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process;

/// <summary>Care cards made from the data.</summary>
internal static class CareCards
{
    /// <summary>A level of urgency, for tags.</summary>
    public static DispositionView Disposition(string id, TextContext context) => new(
        id, CardName(context.Content.Care.Dispositions[id].Card), ProseFromMarkdown.Inline(context.Voice.Words.Dispositions[id].Name, context));

    /// <summary>A sign, as an item of a list.</summary>
    public static Prose Flag(string id, TextContext context) => ProseFromMarkdown.Inline(context.Voice.Words.RedFlags[id], context);

    /// <summary>The card of a disposition with the signs that call for it.</summary>
    public static CareCardView Card(string disposition, ImmutableArray<Prose> flags, TextContext context)
    {
        var data = context.Content.Care.Dispositions[disposition];
        var words = context.Voice.Words.Dispositions[disposition];
        var lead = data.Card == CareCard.Emergency ? "cards-lead-emergency" : "cards-lead-other";
        return new CareCardView(
            Disposition(disposition, context),
            ProseFromMarkdown.Inline(words.Title, context),
            flags.IsEmpty ? null : context.Voice.Text(lead),
            flags,
            null,
            ProseFromMarkdown.Blocks(words.Action, context),
            Phone(data.Contact, context));
    }

    private static PhoneView? Phone(Contact contact, TextContext context) => contact switch
    {
        Contact.EmergencyNumber => TextContext.Phone(context.Site.EmergencyNumber),
        Contact.Clinic => TextContext.Phone(context.Content.Settings.Clinic.Phone),
        _ => null,
    };

    private static string CardName(CareCard card) => card switch
    {
        CareCard.Emergency => "emergency",
        CareCard.Urgent => "urgent",
        CareCard.NonUrgent => "non-urgent",
        _ => "self-care",
    };
}
