namespace MesoSite.Core;

/// <summary>
/// A value that an author wrote, with its place. A class, though small: lists of a value type of ours would be compiled anew at
/// every start, those of a class come compiled with the framework.
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Located<T>(T Value, SourceSpan Span);
