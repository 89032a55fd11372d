using MesoSite.Process.Text;

namespace MesoSite.Process.Directives;

/// <summary><c>:phone[emergency]</c>, <c>:phone[clinic]</c>, <c>:phone[out-of-hours]</c>: a number to tap.</summary>
internal sealed class PhoneDirective() : InlineDirective("phone")
{
    private static readonly string[] Names = ["emergency", "clinic", "out-of-hours"];

    public override void Write(ProseRenderer renderer, DirectiveCall call)
    {
        if (Number(call) is not { } number)
        {
            call.Context.Bag.Add(ProcessFaults.UnknownName(call.Span, "telephone", call.Head.Label!, Names));
            return;
        }

        var phone = TextContext.Phone(number);
        // Digits and plus sign keep their order inside right-to-left text.
        renderer.Write("<a class=\"phone\" href=\"").WriteEscapeUrl(phone.Href).Write("\"><bdi dir=\"ltr\">");
        renderer.WriteEscape(phone.Number).Write("</bdi></a>");
    }

    // Spaces that do not break keep the number one word.
    public override string Said(DirectiveCall call) => Number(call)?.Replace(' ', '\u00A0') ?? string.Empty;

    private static string? Number(DirectiveCall call)
    {
        var clinic = call.Context.Content.Settings.Clinic;
        return call.Head.Label switch
        {
            "emergency" => call.Context.Site.EmergencyNumber,
            "clinic" => clinic.Phone,
            // A clinic without such a number sends its patients to the one it has.
            "out-of-hours" => clinic.OutOfHours ?? clinic.Phone,
            _ => null,
        };
    }
}
