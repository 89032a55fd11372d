using System.Text;
using MesoSite.Core;

namespace MesoSite.Gettext;

/// <summary>An entry while its lines are read.</summary>
internal sealed class PoEntryParts
{
    private readonly List<(string Keyword, StringBuilder Text, SourceSpan Span)> statements = [];
    private readonly List<(string Keyword, StringBuilder Text)> previous = [];
    private readonly List<string> translatorComments = [];
    private readonly List<string> extractedComments = [];
    private readonly List<string> references = [];
    private readonly List<string> flags = [];

    /// <summary>True once the translation has begun: what comes next belongs to another entry.</summary>
    public bool IsTranslated => statements.Count > 0 && statements[^1].Keyword.StartsWith("msgstr", StringComparison.Ordinal);

    /// <summary>True where only comments were read.</summary>
    public bool HasOnlyComments => statements.Count == 0;

    /// <summary>Begins a text; false where another one has to stand here.</summary>
    /// <param name="keyword"><c>msgctxt</c>, <c>msgid</c>, <c>msgid_plural</c>, <c>msgstr</c> or <c>msgstr[0]</c>.</param>
    public bool Begin(string keyword, SourceSpan span)
    {
        var last = statements.Count == 0 ? null : statements[^1].Keyword;
        var fits = keyword switch
        {
            "msgctxt" => last is null,
            "msgid" => last is null or "msgctxt",
            "msgid_plural" or "msgstr" => last == "msgid",
            "msgstr[0]" => last == "msgid_plural",
            _ => IsTranslated && last != "msgstr" && keyword == $"msgstr[{statements.Count(statement => statement.Keyword.StartsWith("msgstr", StringComparison.Ordinal))}]",
        };
        if (fits)
        {
            statements.Add((keyword, new StringBuilder(), span));
        }

        return fits;
    }

    /// <summary>Begins a text of the entry's earlier source.</summary>
    public void BeginPrevious(string keyword) => previous.Add((keyword, new StringBuilder()));

    /// <summary>Adds to the text that was begun last; false where none was.</summary>
    public bool Add(string text, bool toPrevious)
    {
        var last = toPrevious ? previous.LastOrDefault().Text : statements.LastOrDefault().Text;
        last?.Append(text);
        return last is not null;
    }

    /// <summary>Takes a comment.</summary>
    /// <param name="line">The line from its <c>#</c> on.</param>
    public void AddComment(string line)
    {
        var (mark, rest) = (line.Length > 1 ? line[1] : ' ', line.Length > 2 ? line[2..] : string.Empty);
        switch (mark)
        {
            case '.':
                extractedComments.Add(rest.StartsWith(' ') ? rest[1..] : rest);
                break;
            case ':':
                references.AddRange(References(rest));
                break;
            // Newer versions of gettext write some flags after #=.
            case ',' or '=':
                flags.AddRange(rest.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            case ' ':
                translatorComments.Add(rest);
                break;
            default:
                translatorComments.Add(line[1..]);
                break;
        }
    }

    /// <summary>The entry; null where it lacks its text or its translation.</summary>
    public PoEntry? ToEntry() => !IsTranslated ? null : new PoEntry
    {
        TranslatorComments = [.. translatorComments],
        ExtractedComments = [.. extractedComments],
        References = [.. references],
        Flags = [.. flags],
        PreviousId = Previous("msgid"),
        PreviousIdPlural = Previous("msgid_plural"),
        Context = Statement("msgctxt"),
        Id = Statement("msgid")!,
        IdPlural = Statement("msgid_plural"),
        Texts = [.. Translations.Select(statement => statement.Text.ToString())],
        Span = statements[0].Span,
        TextSpans = [.. Translations.Select(statement => statement.Span)],
    };

    /// <summary>Where the entry begins, its comments left aside.</summary>
    public SourceSpan Start => statements[0].Span;

    private IEnumerable<(string Keyword, StringBuilder Text, SourceSpan Span)> Translations =>
        statements.Where(statement => statement.Keyword.StartsWith("msgstr", StringComparison.Ordinal));

    private string? Statement(string keyword) => statements.Find(statement => statement.Keyword == keyword).Text?.ToString();

    private string? Previous(string keyword) => previous.Find(statement => statement.Keyword == keyword).Text?.ToString();

    private static IEnumerable<string> References(string line)
    {
        var at = 0;
        while (at < line.Length)
        {
            var isolated = line[at] == PoWriter.NameBegins;
            var start = isolated ? at + 1 : at;
            var end = line.IndexOf(isolated ? PoWriter.NameEnds : ' ', start);
            end = end < 0 ? line.Length : end;
            if (end > start)
            {
                yield return line[start..end];
            }

            at = end + 1;
        }
    }
}
