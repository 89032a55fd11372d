using System.Net;
using System.Text.RegularExpressions;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>Prose as plain text, for places that take no markup.</summary>
internal static partial class PlainText
{
    /// <summary>The text of the markup; components are left out.</summary>
    public static string Of(Prose prose) =>
        WebUtility.HtmlDecode(Tag().Replace(string.Concat(prose.Parts.Select(part => part.Markup?.Markup)), string.Empty)).Trim();

    // Our own renderer made this markup: every < in text is escaped, so what stands between < and > is a tag.
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
