using MesoSite.Core;

namespace MesoSite.Process.Templates;

/// <summary>Ends the reading of a template that cannot be read; the reader makes a fault of it.</summary>
internal sealed class TemplateSyntaxException(SourceSpan span, string reason) : Exception(reason)
{
    /// <summary>What cannot be read.</summary>
    public SourceSpan Span { get; } = span;
}
