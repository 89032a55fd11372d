using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Print;

/// <summary>The faults of printing. One method a code.</summary>
internal static class PrintFaults
{
    private const int Shown = 3;

    public static Diagnostic NoChromium() => Error(
        "MS5001",
        null,
        "PDFs are printed by Chromium, and there is none",
        $"install it (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), or name Chrome, Edge or another Chromium with --chromium or in the variable {Chromium.Variable}");

    public static Diagnostic NoProgram(string named, string namedBy) =>
        Error("MS5002", null, $"\"{named}\", named by {namedBy}, is no program that can be started", "name the browser's program itself, not its folder; it must be executable");

    public static Diagnostic DoesNotStart(string path, string reason) =>
        Error("MS5003", null, $"{path} was started twice, and {reason}", "start it by hand to see what it needs, or name another browser with --chromium");

    public static Diagnostic NotPrinted(string target, string reason) =>
        Error("MS5004", null, $"{target} was not printed: twice the browser {reason}", "open the page in a browser and print it there; if that works, try again with fewer pages at once");

    public static Diagnostic PrintsNothing(string path, int starts, string reason) =>
        Error("MS5005", null, $"{path} was started {starts} times and printed no page: the last time it {reason}", "the pages that are missing were not tried; look whether the machine has memory and disk left");

    public static Diagnostic NotOpened(string target, string page, string reason) =>
        Error("MS5006", null, $"{target} was not printed: the browser cannot open {page} ({reason})", "look whether the file is there; a browser installed as a snap or a flatpak reads the home folder only");

    public static Diagnostic AsksOutside(string target, IReadOnlyCollection<string> addresses) =>
        Error("MS5007", null, $"{target} was not printed: the page asks for {Few(addresses)}", "a page takes everything from its own folder");

    public static Diagnostic PicturesMissing(string target, IReadOnlyCollection<string> pictures) =>
        Error("MS5008", null, $"{target} was not printed: the page lacks {Few(pictures)}", "look whether the picture is there and opens in a browser");

    public static Diagnostic NoSuchId(string target, IReadOnlyCollection<string> ids) =>
        Error("MS5009", null, $"{target} was not printed: it gives the page of {Few(ids)}, which it does not show", "give the heading this id");

    public static Diagnostic StrangePdf(string target, string reason) =>
        Error("MS5010", null, $"{target} was not printed: this browser writes PDFs in a form that is not known here ({reason})", "name another browser with --chromium");

    private static string Few(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Shown)) + (names.Count > Shown ? $" and {names.Count - Shown} more" : string.Empty);
}
