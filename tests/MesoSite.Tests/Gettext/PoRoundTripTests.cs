using System.Text;
using MesoSite.Core;
using MesoSite.Gettext;
using MesoSite.Input;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Gettext;

public sealed class PoRoundTripTests
{
    [Fact]
    public void What_is_written_is_read_again() => PoFiles.Any.Holds(file =>
    {
        var read = PoFiles.Read(PoWriter.Write(file));
        return file.Entries.Select(Told).SequenceEqual(read.Entries.Select(Told)) && PoWriter.Write(file) == PoWriter.Write(read);
    });

    [Fact]
    public void Line_ends_and_a_mark_of_the_encoding_do_not_matter() => PoFiles.Any.Holds(file =>
    {
        var text = PoWriter.Write(file);
        var bag = new DiagnosticBag();
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
        return SourceReader.Decode("es.po", "es.po", bytes, bag).Text == text && !bag.HasErrors;
    });

    [Fact]
    public void No_text_makes_the_reader_throw() => Property.Holds<string?>(text =>
    {
        var bag = new DiagnosticBag();
        return PoReader.Read(PoFiles.File(text ?? string.Empty), bag) is not null || bag.HasErrors;
    });

    // All that an entry holds; its lists have no equality of their own.
    private static string Told(PoEntry entry) => string.Join(
        '\u001F',
        [
            .. entry.TranslatorComments, "·", .. entry.ExtractedComments, "·", .. entry.References, "·", .. entry.Flags, "·",
            entry.PreviousId ?? "none", entry.PreviousIdPlural ?? "none", entry.Context ?? "none", entry.Id, entry.IdPlural ?? "none", .. entry.Texts,
        ]);
}
