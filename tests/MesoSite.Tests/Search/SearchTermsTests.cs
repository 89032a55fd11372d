using System.Text.Json;
using MesoSite.Search;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Search;

/// <summary>What texts become for the search. The script of the search page is tried on the same examples, in a browser.</summary>
public sealed class SearchTermsTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "search-terms.json")));
            var examples = new TheoryData<string, string, string>();
            foreach (var language in json.RootElement.EnumerateObject())
            {
                foreach (var example in language.Value.EnumerateObject())
                {
                    examples.Add(language.Name, example.Name, example.Value.GetString()!);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_text_has_these_terms(string language, string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text, SearchLanguage.For(language))));

    [Theory]
    [InlineData("de", "Straße ÄRZTE", "strasse arzte")]
    [InlineData("el", "Πόνος", "πόνοσ")]
    [InlineData("ja", "頭皮のかゆみ", "頭皮のかゆみ")]
    public void A_language_without_tables_is_folded_alone(string language, string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text, SearchLanguage.For(language))));

    [Fact]
    public void Every_table_is_folded_by_itself()
    {
        foreach (var tag in SearchLanguage.Available)
        {
            var language = SearchLanguage.For(tag);
            Assert.All(language.Stop.Concat(language.Prefixes).Concat(language.Suffixes), word => Assert.Equal(word, SearchTerms.Folded(word, language)));
        }
    }

    [Fact]
    public void A_term_never_becomes_longer_by_its_endings() => Property.Holds<string>(text =>
    {
        var language = SearchLanguage.For("tr");
        return SearchTerms.Of(text ?? string.Empty, language).Sum(term => term.Length) <= SearchTerms.Folded(text ?? string.Empty, language).Length;
    });
}
