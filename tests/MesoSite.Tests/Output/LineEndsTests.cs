using FsCheck;
using FsCheck.Fluent;
using MesoSite.Output;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Output;

public sealed class LineEndsTests
{
    private static readonly Gen<string> Texts = Gen.Elements("a", "b", "\n", "\r\n", "\r").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "a\nx\nc\n")]
    [InlineData("a\r\nb\r\nc\r\n", "a\nx\ny\nc\n", "a\r\nx\r\ny\r\nc\r\n")]
    [InlineData("a\r\nb\nc\nd\re", "a\nb\nx\nd\ne", "a\r\nb\nx\nd\re")]
    [InlineData("", "a\nb", "a\nb")]
    [InlineData("a\r\nb", "", "")]
    public void Lines_that_stay_keep_their_ends(string old, string text, string written) => Assert.Equal(written, LineEnds.Keep(text, old));

    [Fact]
    public void A_text_that_is_the_same_is_the_same_to_the_byte() => Texts.Holds(old => LineEnds.Keep(Plain(old), old) == old);

    [Fact]
    public void Nothing_but_line_ends_is_changed() =>
        (from old in Texts
         from text in Texts
         select (old, text)).Holds(pair => Plain(LineEnds.Keep(Plain(pair.text), pair.old)) == Plain(pair.text));

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
