namespace MesoSite.Core;

/// <summary>A value that an author wrote, with its place.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Located<T>(T Value, SourceSpan Span);
