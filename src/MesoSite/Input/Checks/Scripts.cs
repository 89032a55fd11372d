using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.Input.Checks;

/// <summary>A script of the theme is put into pages as it stands: nothing in it may end it there.</summary>
internal static partial class Scripts
{
    public static void Check(SourceTree theme, DiagnosticBag bag)
    {
        foreach (var file in theme.Texts.Values)
        {
            if (file.Path.EndsWith(".js", StringComparison.OrdinalIgnoreCase) && Unsafe().Match(file.Text) is { Success: true } match)
            {
                bag.Add(InputFaults.UnsafeScript(file.Span(match.Index, match.Length), match.Value));
            }
        }
    }

    // HTML, "Restrictions for contents of script elements".
    [GeneratedRegex("</?script|<!--", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
