using MesoSite.Core;

namespace MesoSite.Input.Content;

/// <summary>A piece of writing that is translated by itself: a text of a YAML file, or a section of an article.</summary>
/// <param name="Key">
/// The same in every language: the file and the way to the text in it, such as <c>locales:effects.bruising.about</c>, or the article and the
/// section, such as <c>articles/side-effects#on-the-day</c>.
/// </param>
/// <param name="Text">As the author wrote it, directives and all.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record AuthoredText(string Key, string Text, SourceSpan Span);
