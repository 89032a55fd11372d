using MesoSite.Input.Stamps;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Input.Stamps;

public sealed class TextHashTests
{
    // The first digits of what sha256sum says.
    [Theory]
    [InlineData("", "e3b0c44298fc")]
    [InlineData("abc", "ba7816bf8f01")]
    [InlineData("\n abc \r\n", "ba7816bf8f01")]
    public void Is_the_beginning_of_sha256(string text, string hash) => Assert.Equal(hash, TextHash.Of(text));

    [Fact]
    public void Another_text_has_another_hash() => Assert.NotEqual(TextHash.Of("a b"), TextHash.Of("a  b"));

    [Fact]
    public void Every_text_has_one() => Property.Holds<string?>(text => TextHash.IsHash(TextHash.Of(text ?? string.Empty)));

    [Theory]
    [InlineData("")]
    [InlineData("ba7816bf8f0")]
    [InlineData("ba7816bf8f012")]
    [InlineData("BA7816BF8F01")]
    [InlineData("ba7816bf8f0g")]
    [InlineData("ba7816bf8f0١")]
    public void Nothing_else_looks_like_one(string text) => Assert.False(TextHash.IsHash(text));
}
