using MesoSite.Readability;
using MesoSite.Readability.Formulas;

namespace MesoSite.Tests.Readability;

/// <summary>Each formula against its published coefficients, worked by hand on round figures.</summary>
public sealed class FormulaTests
{
    // 10 sentences of 12 words, 180 syllables, 15 long words, 540 letters.
    private static readonly TextCounts Text = new(10, 120, 540, 180, 15, 2);

    [Fact]
    public void Flesch_Kincaid() => Assert.Equal((0.39 * 12) + (11.8 * 1.5) - 15.59, FleschKincaid.Formula.Score(Text), 9);

    // 6.79 by hand: 4.68 + 17.7 - 15.59.
    [Fact]
    public void Flesch_Kincaid_by_hand() => Assert.Equal(6.8m, FleschKincaid.Formula.Shown(Text));

    // The sentence on the platypus, with which the two English formulas are often shown: 13 words, 24 syllables, 4 of the words long.
    [Fact]
    public void The_platypus()
    {
        var platypus = ReadingLanguages.For("en").Count("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
        Assert.Equal(new TextCounts(1, 13, 68, 24, 4, 0), platypus);
        Assert.Equal(11.3m, FleschKincaid.Formula.Shown(platypus));
        Assert.Equal(14.554593, Smog.Formula.Score(platypus), 6);
    }

    // 15 in 10 sentences are 45 in 30; the root of 45 is 6.7082: 6.9967 + 3.1291.
    [Fact]
    public void Smog_by_hand() => Assert.Equal(10.1258, Smog.Formula.Score(Text), 4);

    [Fact]
    public void Smog_has_a_floor() => Assert.Equal(3.1291, Smog.Formula.Score(Text with { Polysyllables = 0 }), 9);

    // 206.835 - 93.45 - 12.
    [Fact]
    public void Szigriszt_Pazos_by_hand() => Assert.Equal(101.385, SzigrisztPazos.Formula.Score(Text), 9);

    // 150 syllables in a hundred words: 206.84 - 90 - 12.24.
    [Fact]
    public void Fernandez_Huerta_by_hand() => Assert.Equal(104.6, FernandezHuerta.Formula.Score(Text), 9);

    // 207 - 12.18 - 110.4.
    [Fact]
    public void Kandel_Moles_by_hand() => Assert.Equal(84.42, KandelMoles.Formula.Score(Text), 9);

    // 198.825 - 60.2625 - 31.32.
    [Fact]
    public void Atesman_by_hand() => Assert.Equal(107.2425, Atesman.Formula.Score(Text), 9);

    [Fact]
    public void Lengths_by_hand()
    {
        Assert.Equal(12, Lengths.WordsASentence.Score(Text));
        Assert.Equal(4.5, Lengths.LettersAWord.Score(Text));
        Assert.Equal(12, Lengths.CharactersASentence.Score(Text));
        Assert.Equal(20, Lengths.LongSentences.Score(Text));
    }

    [Theory]
    [InlineData("en", "Flesch–Kincaid SMOG")]
    [InlineData("en-GB", "Flesch–Kincaid SMOG")]
    [InlineData("es-MX", "INFLESZ Fernández-Huerta")]
    [InlineData("fr", "Kandel–Moles")]
    [InlineData("tr", "Ateşman")]
    [InlineData("ar", "words a sentence letters a word long sentences")]
    [InlineData("pl", "words a sentence letters a word long sentences")]
    [InlineData("zh-Hans", "characters a sentence long sentences")]
    public void Each_language_has_its_formulas(string tag, string names) =>
        Assert.Equal(names, string.Join(' ', ReadingLanguages.For(tag).Formulas.Select(formula => formula.Name)));

    // Longer sentences and longer words make every score worse, in the direction that the formula says.
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("tr")]
    [InlineData("ar")]
    [InlineData("zh-Hans")]
    public void Harder_texts_have_harder_scores(string tag)
    {
        var harder = new TextCounts(10, 200, 1400, 420, 60, 6);
        Assert.All(ReadingLanguages.For(tag).Formulas, formula => Assert.True(formula.Harder(formula.Score(harder), formula.Score(Text)) > 0, formula.Name));
    }

    [Fact]
    public void A_limit_is_held_against_the_score_as_it_is_shown()
    {
        var grade = new Formula("grade", "grade, at most", true, _ => 6.04);
        Assert.True(grade.Keeps(grade.Shown(Text), 6));
        Assert.False(grade.Keeps(6.1m, 6));
        var ease = new Formula("ease", "ease, at least", false, _ => 64.96);
        Assert.True(ease.Keeps(ease.Shown(Text), 65));
        Assert.False(ease.Keeps(64.9m, 65));
    }
}
