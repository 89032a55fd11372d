namespace MesoSite.Core;

/// <summary>A text file as it was read, with the places of its lines.</summary>
public sealed class SourceFile
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Makes a source file.</summary>
    /// <param name="path">Path within its tree, with <c>/</c>, such as <c>data/effects.yaml</c>.</param>
    /// <param name="displayPath">Path as the author would type it, for diagnostics.</param>
    /// <param name="text">Its whole text.</param>
    public SourceFile(string path, string displayPath, string text)
    {
        Path = path;
        DisplayPath = displayPath;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Path within its tree, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Path as the author would type it.</summary>
    public string DisplayPath { get; }

    /// <summary>The whole text; line ends are <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>Number of lines; an empty file has one.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>The text of a line, without its end.</summary>
    /// <param name="line">Line number from 1.</param>
    public string Line(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] - 1 : Text.Length;
        return Text[start..Math.Max(start, end)];
    }

    /// <summary>The place of a piece of the text.</summary>
    /// <param name="offset">Offset of its first character in <see cref="Text"/>.</param>
    /// <param name="length">Its length in characters.</param>
    public SourceSpan Span(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceSpan(this, line + 1, offset - lineStarts[line] + 1, length);
    }

    /// <summary>The offset of a place in <see cref="Text"/>.</summary>
    /// <param name="line">Line number from 1.</param>
    /// <param name="column">Column in characters from 1.</param>
    public int Offset(int line, int column) =>
        Math.Min(lineStarts[Math.Clamp(line, 1, lineStarts.Count) - 1] + column - 1, Text.Length);

    /// <summary>The start of the file, for faults that concern all of it.</summary>
    public SourceSpan Start => new(this, 1, 1, 0);
}
