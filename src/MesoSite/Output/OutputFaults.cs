using System.Collections.Immutable;
using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Output;

/// <summary>The faults of publishing. One method a code.</summary>
internal static class OutputFaults
{
    public static Diagnostic NotOurs(string folder, ImmutableArray<string> strangers) => Error(
        "MS4001", null, $"the folder \"{folder}\" holds files that no earlier build wrote: {Some(strangers)}", "move them elsewhere, or name another folder with --output");

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

    public static Diagnostic LeftBehind(string folder, string reason) =>
        Warning("MS4005", null, $"\"{folder}\" is left of an earlier site and cannot be removed: {reason}", "take out what you need and remove the folder; the site itself is not touched by it");

    public static Diagnostic Locked(string folder, LockHolder? holder, TimeSpan limit) =>
        Error("MS4006", null, $"another build is writing \"{folder}\"{(holder is null ? string.Empty : $": {holder}")}; it was not done after {limit.TotalSeconds:0.#} s", "run this again when it has ended, or let it wait longer with --wait SECONDS; the old site is as it was");

    public static Diagnostic CannotKeep(string folder, string reason) =>
        Warning("MS4008", null, $"how this build ended cannot be kept in \"{folder}\": {reason}", "check that the folder may be written to; until then each build makes everything anew");

    public static Diagnostic MovedAway(string folder, string moved, string reason) =>
        Error("MS4007", null, $"the old site of \"{folder}\" lies in \"{moved}\" and cannot be moved back: {reason}", "build again, which moves it back first, or rename the folder yourself");

    public static Diagnostic SiteTooLarge(long files, long bytes, int maxFiles, long maxBytes) =>
        Error("MS4009", null, $"the site has {files} files and {bytes} bytes; the limits are {maxFiles} files and {maxBytes} bytes", "make fewer languages or branches in one site, or smaller pictures; the old site is as it was");

    public static Diagnostic NothingToVerify(string path) =>
        Error("MS4030", null, $"there is neither a folder nor a file \"{path}\"", "build the site first, or name its folder or ZIP");

    public static Diagnostic NoManifest(string path, string reason) =>
        Error("MS4031", null, $"\"{path}\" has no {OutputManifest.FileName} to hold it against: {reason}", "name the folder that a build wrote, or a ZIP of it; without the manifest nothing can be said");

    public static Diagnostic NoZip(string path) =>
        Error("MS4032", null, $"{path} is no ZIP, or a damaged one", "fetch it again, or name the folder of a site");

    public static Diagnostic ZipRefused(string path, string reason) =>
        Error("MS4033", null, $"{path} is refused: {reason}", "do not unpack it; ask where it comes from");

    public static Diagnostic CannotBundle(string file, string reason) =>
        Error("MS4040", null, $"{file} cannot be written: {reason}", "name another place with --output, with room for the whole site");

    public static Diagnostic NotAsBuilt(string folder, ImmutableArray<string> paths) =>
        Error("MS4041", null, $"the site in \"{folder}\" is not as a build left it: {Some(paths)}", "build it again; `mesosite verify` lists all that is different");

    private static string Some(ImmutableArray<string> names)
    {
        const int shown = 3;
        return string.Join(", ", names.Take(shown)) + (names.Length > shown ? $" and {names.Length - shown} more" : string.Empty);
    }
}
