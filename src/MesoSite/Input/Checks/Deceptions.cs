using System.Buffers;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Stamps;
using MesoSite.Input.Typography;

namespace MesoSite.Input.Checks;

/// <summary>
/// Finds what looks other than it is: characters that nobody sees and that turn the order of others around, so that "5–10" is read as "10–5";
/// and letters of another script that look like those around them, so that no search finds the word and a screen reader spells it.
/// </summary>
internal static class Deceptions
{
    // Zero width space, word joiner and its kin, fillers of Hangul, the mark of byte order in the middle of a text.
    private const string Unseen = "\u200B\u2060\u2061\u2062\u2063\u2064\u180E\u034F\u115F\u1160\u3164\uFFA0\uFEFF";

    private static readonly SearchValues<char> Marks = SearchValues.Create(BidiControls.Spans + BidiControls.Marks + Unseen);

    public static void Check(SourceTree tree, DiagnosticBag bag)
    {
        // Stamps hold copies of what stands elsewhere.
        foreach (var file in tree.Texts.Values.Where(file => !file.Path.StartsWith(StampBook.Folder + "/", StringComparison.Ordinal)))
        {
            Check(file, bag);
        }
    }

    /// <summary>Checks one file.</summary>
    public static void Check(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text;
        for (var at = text.AsSpan().IndexOfAny(Marks); at >= 0; at = Next(text, at + 1))
        {
            var (mark, span) = (text[at], file.Span(at, 1));
            if (BidiControls.Spans.Contains(mark, StringComparison.Ordinal))
            {
                bag.Add(InputFaults.BidiControl(span, mark));
            }
            else if (Unseen.Contains(mark, StringComparison.Ordinal) || !IsRightToLeft(file.Path))
            {
                bag.Add(InputFaults.UnseenCharacter(span, mark));
            }
        }

        foreach (var (offset, word) in MixedWords.In(text))
        {
            bag.Add(InputFaults.MixedWord(file.Span(offset, word.Text.Length), word.Text, word.Strange, (word.Script, word.OtherScript)));
        }
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Marks);
        return found < 0 ? -1 : from + found;
    }

    // A file of a language is named after it: locales/ar.yaml, articles/side-effects/ar.md.
    private static bool IsRightToLeft(string path) => CldrLocale.TryFor(Path.GetFileNameWithoutExtension(path)) is { Direction: TextDirection.RightToLeft };
}
