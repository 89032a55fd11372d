using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MesoSite.Cldr;

namespace MesoSite.Tests.Cldr;

public sealed class PluralsTests
{
    private static readonly Dictionary<string, Dictionary<PluralCategory, string>> Samples = ReadSamples();

    [Theory]
    [MemberData(nameof(Locale.All), MemberType = typeof(Locale))]
    public void Agrees_with_every_sample_of_CLDR(string tag)
    {
        var checkedOnes = 0;
        foreach (var (category, text) in Samples[tag])
        {
            foreach (var sample in Values(text))
            {
                Assert.Equal((sample, category), (sample, Plurals.Of(Locale.For(tag), Number(sample))));
                checkedOnes++;
            }
        }

        // A few languages are new to CLDR and have no plural rules yet; all others must have brought samples.
        Assert.True(checkedOnes >= 30 || Samples[tag].Count == 0, $"{checkedOnes} samples");
    }

    [Fact]
    public void Nearly_every_locale_has_samples() =>
        Assert.Equal(["ba", "qu", "shn"], Samples.Where(entry => entry.Value.Count == 0).Select(entry => entry.Key).Order());

    [Theory]
    [InlineData("en", "1", PluralCategory.One)]
    [InlineData("en", "1.0", PluralCategory.Other)]
    [InlineData("en", "-1", PluralCategory.One)]
    [InlineData("fr", "0", PluralCategory.One)]
    [InlineData("fr", "1.5", PluralCategory.One)]
    [InlineData("fr", "2", PluralCategory.Other)]
    [InlineData("es", "1000000", PluralCategory.Many)]
    [InlineData("tr", "0", PluralCategory.Other)]
    [InlineData("ar", "0", PluralCategory.Zero)]
    [InlineData("ar", "2", PluralCategory.Two)]
    [InlineData("ar", "103", PluralCategory.Few)]
    [InlineData("ar", "11", PluralCategory.Many)]
    [InlineData("ar", "100", PluralCategory.Other)]
    [InlineData("cy", "3", PluralCategory.Few)]
    [InlineData("cy", "6", PluralCategory.Many)]
    [InlineData("pl", "22", PluralCategory.Few)]
    [InlineData("pl", "12", PluralCategory.Many)]
    [InlineData("pl", "1.5", PluralCategory.Other)]
    [InlineData("ru", "21", PluralCategory.One)]
    [InlineData("ru", "11", PluralCategory.Many)]
    [InlineData("he", "0.5", PluralCategory.One)]
    [InlineData("zh-Hans", "1", PluralCategory.Other)]
    public void Chooses(string tag, string value, PluralCategory category) =>
        Assert.Equal(category, Plurals.Of(Locale.For(tag), Number(value)));

    [Theory]
    [InlineData("en", PluralCategory.Other, PluralCategory.One, PluralCategory.Other)]
    [InlineData("ar", PluralCategory.One, PluralCategory.Two, PluralCategory.Other)]
    [InlineData("ar", PluralCategory.Few, PluralCategory.Many, PluralCategory.Many)]
    [InlineData("ro", PluralCategory.Few, PluralCategory.One, PluralCategory.Few)]
    [InlineData("zh-Hans", PluralCategory.Other, PluralCategory.Other, PluralCategory.Other)]
    public void Chooses_for_ranges(string tag, PluralCategory start, PluralCategory end, PluralCategory category) =>
        Assert.Equal(category, Plurals.OfRange(Locale.For(tag), start, end));

    /// <summary>"@integer 3~5, … @decimal 0.0~0.2" → 3, 4, 5, 0.0, 0.1, 0.2. Compact numbers (1c6) are none we ever write.</summary>
    private static IEnumerable<string> Values(string samples)
    {
        var entries = samples.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (var entry in entries.Where(entry => char.IsAsciiDigit(entry[0]) && !entry.Contains('c')))
        {
            var ends = entry.Split('~');
            var (first, last) = (Number(ends[0]), Number(ends[^1]));
            for (var value = first; value <= last; value += new decimal(1, 0, 0, false, first.Scale))
            {
                yield return value.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<string, Dictionary<PluralCategory, string>> ReadSamples([CallerFilePath] string thisFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(thisFile)!, "plural-samples.json");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(file))!.ToDictionary(
            locale => locale.Key,
            locale => locale.Value.ToDictionary(entry => Enum.Parse<PluralCategory>(entry.Key, ignoreCase: true), entry => entry.Value));
    }
}
