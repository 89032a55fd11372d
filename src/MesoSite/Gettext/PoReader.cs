using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MesoSite.Core;

namespace MesoSite.Gettext;

/// <summary>
/// Reads a catalogue, as gettext, Weblate, Poedit and others write it. Entries that are commented out (<c>#~</c>) are passed by: they are
/// translations of texts that the source no longer has.
/// </summary>
internal sealed partial class PoReader
{
    private readonly SourceFile file;
    private readonly DiagnosticBag bag;
    private readonly ImmutableArray<PoEntry>.Builder entries = ImmutableArray.CreateBuilder<PoEntry>();
    private PoEntryParts parts = new();

    private PoReader(SourceFile file, DiagnosticBag bag) => (this.file, this.bag) = (file, bag);

    /// <summary>Reads a file; null, and its first fault, where it cannot be read.</summary>
    public static PoFile? Read(SourceFile file, DiagnosticBag bag)
    {
        var reader = new PoReader(file, bag);
        for (var line = 1; line <= file.LineCount; line++)
        {
            if (!reader.ReadLine(line))
            {
                return null;
            }
        }

        return reader.EndEntry() ? reader.ToFile() : null;
    }

    private bool ReadLine(int number)
    {
        var line = file.Line(number);
        var start = line.Length - line.TrimStart().Length;
        return line[start..] switch
        {
            "" => true,
            ['#', '|', ..] => BeginEntry() && ReadStatement(number, line, start + 2, ofPrevious: true),
            ['#', '~', ..] => BeginEntry() && ForgetComments(),
            ['#', ..] comment => BeginEntry() && AddComment(comment),
            _ => ReadStatement(number, line, start, ofPrevious: false),
        };
    }

    // The comments of an entry that is commented out are its own, and not those of the entry after it.
    private bool ForgetComments()
    {
        parts = parts.HasOnlyComments ? new PoEntryParts() : parts;
        return true;
    }

    private bool AddComment(string comment)
    {
        parts.AddComment(comment);
        return true;
    }

    private bool ReadStatement(int number, string line, int start, bool ofPrevious)
    {
        if (Keyword().Match(line, start) is { Success: true } match)
        {
            var keyword = match.Groups[1].Value;
            if (ofPrevious)
            {
                parts.BeginPrevious(keyword);
            }
            else if (!((keyword.StartsWith("msgstr", StringComparison.Ordinal) || BeginEntry()) && parts.Begin(keyword, SpanOf(number, match.Groups[1].Index, line))))
            {
                return Refuse(SpanOf(number, start, line), $"{keyword} cannot stand here");
            }

            start = match.Index + match.Length;
        }
        else if (!ofPrevious && line[start] != '"')
        {
            return Refuse(SpanOf(number, start, line), "a line begins with #, with msgctxt, msgid, msgid_plural or msgstr, or with a quote");
        }

        if (!PoQuoting.TryRead(line, start, out var text, out var fault))
        {
            return Refuse(SpanOf(number, fault.Offset, line), fault.Reason);
        }

        return parts.Add(text, ofPrevious) || Refuse(SpanOf(number, start, line), "a text needs a word such as msgid before it");
    }

    private SourceSpan SpanOf(int number, int start, string line) => file.Span(file.Offset(number, start + 1), Math.Max(0, line.TrimEnd().Length - start));

    private bool Refuse(SourceSpan span, string reason)
    {
        bag.Add(PoFaults.NotPo(span, reason));
        return false;
    }

    // What follows a translation belongs to the next entry.
    private bool BeginEntry() => !parts.IsTranslated || EndEntry();

    private bool EndEntry()
    {
        if (!parts.HasOnlyComments)
        {
            if (parts.ToEntry() is not { } entry)
            {
                return Refuse(parts.Start, "this entry has no msgid or no msgstr");
            }

            entries.Add(entry);
        }

        parts = new PoEntryParts();
        return true;
    }

    private PoFile? ToFile()
    {
        var seen = new Dictionary<(string?, string), PoEntry>();
        foreach (var entry in entries)
        {
            if (!seen.TryAdd((entry.Context, entry.Id), entry))
            {
                bag.Add(PoFaults.EntryTwice(entry.Span!.Value, entry.Context ?? entry.Id, seen[(entry.Context, entry.Id)].Span!.Value));
                return null;
            }
        }

        if (!seen.TryGetValue((null, string.Empty), out var header))
        {
            bag.Add(PoFaults.NoHeader(file));
            return null;
        }

        var read = new PoFile(header, entries.ToImmutable().Remove(header));
        if (Charset().Match(read.Field("Content-Type") ?? string.Empty) is { Success: true } match && !match.Groups[1].Value.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
        {
            bag.Add(PoFaults.OtherCharset(header.TextSpans[0], match.Groups[1].Value));
            return null;
        }

        return read;
    }

    [GeneratedRegex(@"\G\s*(msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]{1,2}\])?)(?=[\s""])")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"charset=([^\s;]+)")]
    private static partial Regex Charset();
}
