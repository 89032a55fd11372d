using MesoSite.Core;

namespace MesoSite.Input.Content;

/// <summary>A piece of writing that is translated by itself: a text of a YAML file, or a section of an article.</summary>
/// <param name="Key">
/// The same in every language: the file and the way to the text in it, such as <c>locales:effects.bruising.about</c>, or the article and the
/// section, such as <c>articles/side-effects#on-the-day</c>.
/// </param>
/// <param name="Text">As the author wrote it, directives and all.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Raw">As it stands in the file: in YAML with quotes, indentation and folding.</param>
internal sealed record AuthoredText(string Key, string Text, SourceFile File, int Offset, string Raw)
{
    /// <summary>False where something in it is still to be filled in: it is no text of its language yet.</summary>
    public bool IsWritten => Placeholder.In(Text) is null;

    /// <summary>Its first line.</summary>
    public SourceSpan Span => File.Span(Offset, Raw.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : Raw.Length);

    /// <summary>Where a piece of it stands; its first line where that cannot be told.</summary>
    /// <param name="offset">Offset in <see cref="Text"/>.</param>
    /// <param name="length">Length in characters.</param>
    public SourceSpan SpanOf(int offset, int length) => RawPlaces.Find(Text, File, Offset, Raw, offset, length) ?? Span;
}
