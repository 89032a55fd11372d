using MesoSite.Core;
using MesoSite.Gettext;

namespace MesoSite.Tests.Gettext;

public sealed class PoReaderTests
{
    private const string Header = """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\nlanguage: zh_Hans\n"

        """;

    [Fact]
    public void Reads_what_other_programs_write()
    {
        var file = PoFiles.Read($$"""
            # A remark on the file.
            #, fuzzy
            {{Header}}
            #  Indented by the translator.
            #
            #. From the source.
            #: "input/a.yaml":1 input/b.yaml:2
            #: {{'\u2068'}}my clinic/c.md:3{{'\u2069'}} input/d.md:4
            #, c-format, fuzzy
            #= range:0..3
            #@ a kind of comment that nobody knows
            #| msgctxt "old context"
            #| msgid ""
            #| "old "
            #| "text"
            msgctxt "key"
              msgid "one" " and"
            " the same"
            msgstr ""
            "tab \t, quote \", back \\, byte \303\251 \xc3\xa9, feed \f\a\b\v\r, mark \?\'\n"
            "second"

            msgid "plain"
            msgid_plural "plains"
            msgstr[0] "a"
            msgstr[1] "b"
            """);

        Assert.Equal("zh_Hans", file.Field("Language"));
        Assert.Null(file.Field("X-Language"));
        Assert.Equal(["A remark on the file."], file.Header.TranslatorComments.AsEnumerable());
        Assert.Equal(2, file.Entries.Length);

        var entry = file.Entries[0];
        Assert.Equal([" Indented by the translator.", "", "@ a kind of comment that nobody knows"], entry.TranslatorComments.AsEnumerable());
        Assert.Equal(["From the source."], entry.ExtractedComments.AsEnumerable());
        Assert.Equal(["\"input/a.yaml\":1", "input/b.yaml:2", "my clinic/c.md:3", "input/d.md:4"], entry.References.AsEnumerable());
        Assert.Equal(["c-format", "fuzzy", "range:0..3"], entry.Flags.AsEnumerable());
        Assert.True(entry.IsFuzzy);
        Assert.Equal("old text", entry.PreviousId);
        Assert.Equal("key", entry.Context);
        Assert.Equal("one and the same", entry.Id);
        Assert.Equal("tab \t, quote \", back \\, byte é é, feed \f\a\b\v\r, mark ?'\nsecond", Assert.Single(entry.Texts));
        Assert.Equal("es.po:21:1", entry.TextSpans[0].ToString());

        Assert.Equal("plains", file.Entries[1].IdPlural);
        Assert.Equal(["a", "b"], file.Entries[1].Texts.AsEnumerable());
        Assert.Equal(["es.po:27:1", "es.po:28:1"], file.Entries[1].TextSpans.Select(span => span.ToString()));
    }

    [Fact]
    public void An_entry_that_is_commented_out_leaves_nothing_behind()
    {
        var file = PoFiles.Read($"""
            {Header}
            # Of the entry that is commented out.
            #, fuzzy
            #~| msgid "older"
            #~ msgid "old"
            #~ msgstr "viejo"

            msgid "new"
            msgstr "nuevo"

            #~ msgid "last"
            #~ msgstr "último"
            """);
        var entry = Assert.Single(file.Entries);
        Assert.Equal("nuevo", entry.Texts[0]);
        Assert.False(entry.IsFuzzy);
        Assert.Empty(entry.TranslatorComments);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b", "MS1601", 5, 8)]
    [InlineData("msgid \"a\" b\nmsgstr \"b\"", "MS1601", 4, 11)]
    [InlineData("msgid \"a\"\nmsgstr \"a \\z\"", "MS1601", 5, 11)]
    [InlineData("msgid \"a\"\nmsgstr \"\\777\"", "MS1601", 5, 9)]
    [InlineData("msgid \"a\"\nmsgstr \"\\xff\"", "MS1601", 5, 9)]
    [InlineData("msgid \"a\"\nmsgstr \"\\", "MS1601", 5, 9)]
    [InlineData("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", "MS1601", 6, 1)]
    [InlineData("msgid \"a\"", "MS1601", 4, 1)]
    [InlineData("msgctxt \"a\"\nmsgstr \"b\"", "MS1601", 5, 1)]
    [InlineData("msgid \"a\"\nmsgstr[0] \"b\"", "MS1601", 5, 1)]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"b\"", "MS1601", 6, 1)]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"b\"\nmsgstr[2] \"b\"", "MS1601", 7, 1)]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "MS1601", 6, 1)]
    [InlineData("#| \"a\"", "MS1601", 4, 3)]
    [InlineData("domain \"a\"", "MS1601", 4, 1)]
    [InlineData("msgid", "MS1601", 4, 1)]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"b\"", "MS1604", 7, 1)]
    public void Says_where_a_file_is_wrong(string text, string code, int line, int column)
    {
        var fault = Fault($"{Header}\n{text}\n");
        Assert.Equal((code, line, column), (fault.Code, fault.Span!.Value.Line, fault.Span.Value.Column));
    }

    [Fact]
    public void A_text_needs_a_word_before_it() => Assert.Equal("MS1601", Fault("\"a\"\n").Code);

    [Fact]
    public void A_file_has_a_header() => Assert.Equal("MS1602", Fault("msgid \"a\"\nmsgstr \"b\"\n").Code);

    [Fact]
    public void A_file_is_UTF_8() =>
        Assert.Equal("MS1603", Fault("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n").Code);

    private static Diagnostic Fault(string text)
    {
        var bag = new DiagnosticBag();
        Assert.Null(PoReader.Read(PoFiles.File(text), bag));
        return Assert.Single(bag.ToSorted());
    }
}
