using MesoSite.Core;
using static MesoSite.Core.Diagnostic;

namespace MesoSite.Gettext;

/// <summary>The faults of PO files by themselves. One method a code.</summary>
internal static class PoFaults
{
    public static Diagnostic NotPo(SourceSpan span, string reason) =>
        Error("MS1601", span, $"this is not a gettext PO file: {reason}", "save the file anew with the translation program, or export it again");

    public static Diagnostic NoHeader(SourceFile file) =>
        Error("MS1602", file.Start, "the file has no header", "begin it with the entry of the empty msgid that `mesosite translations export` writes");

    public static Diagnostic OtherCharset(SourceSpan span, string found) =>
        Error("MS1603", span, $"the header says that the file is {found}", "save it with the encoding UTF-8");

    public static Diagnostic EntryTwice(SourceSpan span, string context, SourceSpan first) =>
        Error("MS1604", span, $"the entry \"{context}\" stands here a second time", "keep one of the two", new Located<string>("it stands here first", first));
}
