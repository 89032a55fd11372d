using MesoSite.Gettext;

namespace MesoSite.Tests.Gettext;

public sealed class PoWriterTests
{
    [Fact]
    public void Writes_every_part_in_gettexts_order()
    {
        var entry = new PoEntry
        {
            TranslatorComments = ["a remark", ""],
            ExtractedComments = ["what it is\nin two lines"],
            References = ["my clinic/a.md:1", "input/b.md:2"],
            Flags = ["fuzzy", "no-wrap"],
            PreviousId = "older\nstill",
            PreviousIdPlural = "olders",
            Context = "key",
            Id = "first\nsecond",
            IdPlural = "",
            Texts = ["one\n", "say \"two\"\t\\\u001B"],
        };
        Assert.Equal(
            $$"""
            msgid ""
            msgstr "Language: es\n"

            # a remark
            #
            #. what it is
            #. in two lines
            #: {{'\u2068'}}my clinic/a.md:1{{'\u2069'}}
            #: input/b.md:2
            #, fuzzy, no-wrap
            #| msgid ""
            #| "older\n"
            #| "still"
            #| msgid_plural "olders"
            msgctxt "key"
            msgid ""
            "first\n"
            "second"
            msgid_plural ""
            msgstr[0] "one\n"
            msgstr[1] "say \"two\"\t\\\033"

            """,
            PoWriter.Write(new PoFile(new PoEntry { Id = string.Empty, Texts = ["Language: es\n"] }, [entry])));
    }
}
