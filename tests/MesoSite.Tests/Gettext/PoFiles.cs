using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MesoSite.Core;
using MesoSite.Gettext;

namespace MesoSite.Tests.Gettext;

/// <summary>Random catalogues, and the reading of them.</summary>
internal static class PoFiles
{
    private static readonly string[] Pieces =
        ["text", " ", "\n", "\"", "\\", "\\n", "\t", "\r", "\u0001", "\u007F", "?", "'", "#", "#~", "msgid \"", "é", "ب", "字", "𝄞", "0", "7", "f", "%", ":fact[a.b]"];

    private static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(string.Concat);

    // What stands in a comment has no line end; trailing space is nobody's.
    private static readonly Gen<string> Comment =
        Gen.Elements(Pieces).Where(piece => !piece.Any(char.IsControl)).ListOf().Select(pieces => string.Concat(pieces).TrimEnd());

    private static readonly Gen<ImmutableArray<string>> Comments = Comment.ListOf().Select(list => list.Take(3).ToImmutableArray());

    private static readonly Gen<ImmutableArray<string>> References =
        Gen.Elements("input/locales/en.yaml:12", "my clinic/pages/about/en.md:3", "a:1").ListOf().Select(list => list.Take(3).ToImmutableArray());

    private static readonly Gen<PoEntry> Entry =
        from comments in Comments
        from extracted in Comments
        from references in References
        from fuzzy in Gen.Elements(true, false)
        from previous in Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant<string?>(null))
        from id in Text
        from plural in Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant<string?>(null))
        from texts in Text.ArrayOf(3)
        select new PoEntry
        {
            TranslatorComments = comments,
            ExtractedComments = extracted,
            References = references,
            Flags = fuzzy ? [PoEntry.FuzzyFlag, "no-wrap"] : [],
            PreviousId = previous,
            PreviousIdPlural = previous is null ? null : plural,
            Id = id,
            IdPlural = plural,
            Texts = plural is null ? [texts[0]] : [.. texts],
        };

    public static readonly PoEntry Header = new()
    {
        Id = string.Empty,
        Texts = ["Project-Id-Version: test\nLanguage: es\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nPlural-Forms: nplurals=3; plural=n % 3;\n"],
    };

    /// <summary>Catalogues with comments, flags, earlier sources and plurals; no two entries have one context.</summary>
    public static readonly Gen<PoFile> Any = Entry.ListOf().Select(entries =>
        new PoFile(Header, [.. entries.Select((entry, index) => entry with { Context = $"context {index}" })]));

    public static SourceFile File(string text) => new("es.po", "es.po", text);

    public static PoFile Read(string text)
    {
        var bag = new DiagnosticBag();
        var file = PoReader.Read(File(text), bag);
        Assert.Empty(bag.ToSorted());
        return file!;
    }
}
