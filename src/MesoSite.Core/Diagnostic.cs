namespace MesoSite.Core;

/// <summary>How much a fault matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; the build goes on.</summary>
    Warning,

    /// <summary>A part of the site is taken out; the rest is published.</summary>
    Part,

    /// <summary>Still to be filled in: a preview of drafts shows it, and nothing is published.</summary>
    Draft,

    /// <summary>Nothing is published.</summary>
    Error,
}

/// <summary>A fault in what an author wrote, told in the author's words.</summary>
/// <param name="Code">Such as <c>MS1101</c>; never reused for another fault.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">Where; null where no file is to blame.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
/// <param name="Related">A second place that belongs to it, or null.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourceSpan? Span, string Message, string Help, Located<string>? Related = null)
{
    /// <summary>An error with a place.</summary>
    public static Diagnostic Error(string code, SourceSpan? span, string message, string help, Located<string>? related = null) =>
        new(code, Severity.Error, span, message, help, related);

    /// <summary>An error that takes a part of the site out, with a place.</summary>
    public static Diagnostic Part(string code, SourceSpan? span, string message, string help, Located<string>? related = null) =>
        new(code, Severity.Part, span, message, help, related);

    /// <summary>Something that is still to be filled in, with its place.</summary>
    public static Diagnostic Draft(string code, SourceSpan? span, string message, string help, Located<string>? related = null) =>
        new(code, Severity.Draft, span, message, help, related);

    /// <summary>A warning with a place.</summary>
    public static Diagnostic Warning(string code, SourceSpan? span, string message, string help, Located<string>? related = null) =>
        new(code, Severity.Warning, span, message, help, related);
}
