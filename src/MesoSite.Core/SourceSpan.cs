namespace MesoSite.Core;

/// <summary>A place in a source file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Line number from 1.</param>
/// <param name="Column">Column in characters from 1.</param>
/// <param name="Length">Length in characters; 0 where only the start is known.</param>
public readonly record struct SourceSpan(SourceFile File, int Line, int Column, int Length)
{
    /// <summary><c>file:line:column</c>, as editors and terminals link it.</summary>
    public override string ToString() => $"{File.DisplayPath}:{Line}:{Column}";
}
