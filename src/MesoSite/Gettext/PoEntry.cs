using System.Collections.Immutable;
using MesoSite.Core;

namespace MesoSite.Gettext;

/// <summary>A text and its translation ("The Format of PO Files" in the manual of GNU gettext).</summary>
internal sealed record PoEntry
{
    /// <summary>The flag of a translation that somebody has to look at again.</summary>
    public const string FuzzyFlag = "fuzzy";

    /// <summary><c># </c>: the translator's own remarks, a line each.</summary>
    public ImmutableArray<string> TranslatorComments { get; init; } = [];

    /// <summary><c>#.</c>: what the source says of the text, a line each.</summary>
    public ImmutableArray<string> ExtractedComments { get; init; } = [];

    /// <summary><c>#:</c>: where the text stands, such as <c>input/locales/en.yaml:12</c>.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary><c>#,</c>: such as <c>fuzzy</c>.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary><c>#| msgid</c>: the source that a fuzzy translation was made from; or null.</summary>
    public string? PreviousId { get; init; }

    /// <summary><c>#| msgid_plural</c>; or null.</summary>
    public string? PreviousIdPlural { get; init; }

    /// <summary><c>msgctxt</c>, which tells texts apart that read alike; or null.</summary>
    public string? Context { get; init; }

    /// <summary><c>msgid</c>: the text in the source language; empty in the header.</summary>
    public required string Id { get; init; }

    /// <summary><c>msgid_plural</c>; null where the text does not depend on a number.</summary>
    public string? IdPlural { get; init; }

    /// <summary><c>msgstr</c>: the translation; with <see cref="IdPlural"/>, one for each of the language's plural forms. Empty where there is none yet.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>Where the entry begins, its comments left aside; null in one that was not read from a file.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Where each of <see cref="Texts"/> stands; empty in an entry that was not read from a file.</summary>
    public ImmutableArray<SourceSpan> TextSpans { get; init; } = [];

    /// <summary>True where somebody has to look at the translation again.</summary>
    public bool IsFuzzy => Flags.Contains(FuzzyFlag);
}
