using System.Collections.Immutable;
using System.Globalization;

namespace MesoSite.Input;

/// <summary>Which names of files are taken: those of any language that can lie on any disk, and that are what they look like.</summary>
internal static class FileNames
{
    private const string Joiners = "\u200C\u200D";

    // What Windows keeps for itself; the rest of a name says nothing there (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
    private const string Forbidden = "<>:\"|?*\\";

    private static readonly ImmutableHashSet<string> Devices = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            .. "0123456789¹²³".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" }),
        ]);

    /// <summary>What is wrong with the name of a file or a folder; null where nothing is.</summary>
    /// <param name="name">The name, as the disk has it.</param>
    public static string? FaultOf(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ');
        if (Devices.Contains(stem))
        {
            return $"\"{stem}\" is a device on Windows, with any ending";
        }

        if (name[^1] is '.' or ' ' || name[0] == ' ')
        {
            return "a name neither begins with a space nor ends with a space or a full stop: Windows drops them";
        }

        foreach (var character in name)
        {
            if (IsHidden(character))
            {
                return $"U+{(int)character:X4} is not seen, and makes a name look like another";
            }

            if (Forbidden.Contains(character, StringComparison.Ordinal))
            {
                return $"{character} cannot stand in a name on Windows";
            }
        }

        return null;
    }

    /// <summary>A path as a disk has it that tells no capitals from small letters.</summary>
    /// <param name="path">The path.</param>
    public static string WithoutCase(string path) => path.ToUpperInvariant();

    // A name that is no UTF-16 was no UTF-8 on the disk. Joiners belong to the spelling of Persian and of Indian languages.
    private static bool IsHidden(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => true,
        UnicodeCategory.Format => !Joiners.Contains(character, StringComparison.Ordinal),
        _ => character == '\uFFFD',
    };
}
