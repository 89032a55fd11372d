using MesoSite.PostProcess.Styles;

namespace MesoSite.Tests.PostProcess;

/// <summary>Colours as style sheets write them, and the contrast of two.</summary>
public sealed class ColourTests
{
    // Ratios to two decimals as other tools that follow WCAG give them.
    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#fff", "#ffffff", 1)]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Contrast_is_that_of_the_guidelines(string one, string other, double expected)
    {
        var (first, second) = (Colour.Parse(one)!, Colour.Parse(other)!);
        Assert.Equal(expected, Colour.Contrast(first, second), 0.005);
        Assert.Equal(Colour.Contrast(first, second), Colour.Contrast(second, first));
    }

    [Theory]
    [InlineData("#09F", 0, 153, 255)]
    [InlineData("#0099ff", 0, 153, 255)]
    [InlineData("rgb(0, 153, 255)", 0, 153, 255)]
    [InlineData("rgb(0 60% 100%)", 0, 153, 255)]
    [InlineData("hsl(204 100% 50%)", 0, 153, 255)]
    [InlineData("hsl(-156deg, 100%, 50%)", 0, 153, 255)]
    [InlineData("hsl(120 100% 25%)", 0, 127.5, 0)]
    public void A_colour_is_read_in_each_form(string text, double red, double green, double blue)
    {
        var colour = Colour.Parse(text)!;
        Assert.Equal([red, green, blue], new[] { colour.Red, colour.Green, colour.Blue }.Select(part => Math.Round(part * 255, 6)));
    }

    [Theory]
    [InlineData("#fff8")]
    [InlineData("#12")]
    [InlineData("rgb(0 0 0 / 50%)")]
    [InlineData("oklch(50% 0.1 200)")]
    [InlineData("white")]
    [InlineData("1rem")]
    [InlineData("rgb(1.2.3 0 0)")]
    [InlineData("hsl(1 2 3)")]
    public void What_cannot_be_measured_is_not_guessed(string text) => Assert.Null(Colour.Parse(text));
}
