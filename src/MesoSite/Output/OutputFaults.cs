using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Output;

/// <summary>The faults of publishing. One method a code.</summary>
internal static class OutputFaults
{
    public static Diagnostic NotOurs(string folder, IReadOnlyList<string> strangers)
    {
        const int shown = 3;
        var names = string.Join(", ", strangers.Take(shown)) + (strangers.Count > shown ? $" and {strangers.Count - shown} more" : string.Empty);
        return Error("MS4001", null, $"the folder \"{folder}\" holds files that no earlier build wrote: {names}", "move them elsewhere, or name another folder with --output");
    }

    public static Diagnostic CannotWriteSource(string path, string reason) =>
        Error("MS4003", null, $"{path} cannot be written: {reason}", "check that it may be written to and that the disk has room");

    public static Diagnostic CannotReadPrints(string folder, string reason) =>
        Error("MS4004", null, $"the prints in \"{folder}\" cannot be read: {reason}", "check the folder, or remove it: `mesosite print` makes it anew");

    public static Diagnostic NoSite(string folder) =>
        Error("MS4020", null, $"there is no folder \"{folder}\" to check", "build the site first, or name its folder: mesosite check DIR");

    public static Diagnostic CannotRead(string path, string reason) =>
        Error("MS4021", null, $"{path} cannot be read: {reason}", "check that it is there and that you may read it; what cannot be read is not checked");

    public static Diagnostic NoPages(string folder) =>
        Error("MS4022", null, $"there is no HTML page in \"{folder}\"", "build the site first, or name its folder: mesosite check DIR");

    public static Diagnostic PageNotUtf8(string path) =>
        Error("MS4023", null, $"{path} is not UTF-8 text", "save the file with the encoding UTF-8; it was not checked");

    public static Diagnostic CannotWrite(string folder, string reason) =>
        Error("MS4002", null, $"the site cannot be written to \"{folder}\": {reason}", "check that the folder may be written to and that the disk has room; the old site is as it was");
}
