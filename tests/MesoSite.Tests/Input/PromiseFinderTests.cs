using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Input.Promises;

namespace MesoSite.Tests.Input;

/// <summary>What is found as a promise, and what is not.</summary>
public sealed class PromiseFinderTests
{
    [Theory]
    [InlineData("en", "cure", "This is a CURE.", "CURE")]
    [InlineData("en", "cure", "Accurate, secure, and a curette: cured?", null)]
    [InlineData("en", "guarante*", "Results are guaranteed.", "guaranteed")]
    [InlineData("en", "risk-free", "It is risk free, risk\u2011free or risk\u00A0- free.", "risk free|risk\u2011free|risk\u00A0- free")]
    [InlineData("en", "100% safe", "It is 100 % safe.", "100 % safe")]
    [InlineData("en", "100% safe", "It is 1100% safe.", null)]
    [InlineData("en", "no side effect*", "It has no side effects, and no other side effects.", "no side effects")]
    [InlineData("fr", "guérit l’alopécie", "Ceci guérit l'alopécie.", "guérit l'alopécie")]
    [InlineData("es", "resultado* permanente*", "Con resultados permanentes", "resultados permanentes")]
    [InlineData("tr", "kesin çözüm*", "KESİN ÇÖZÜMLER sunarız", "KESİN ÇÖZÜMLER")]
    [InlineData("tr", "acısız işlem*", "ACISIZ İŞLEM", "ACISIZ İŞLEM")]
    [InlineData("en", "miracle", "MIRACLE", "MIRACLE")]
    [InlineData("ar", "نتائج دائمة", "ونعدك بالنتائجِ الدّائمة.", "بالنتائجِ الدّائمة")]
    [InlineData("ar", "آمن تماما", "إنه آمِنٌ تمامًا", "آمِنٌ تمامًا")]
    [InlineData("ar", "ضمان", "ضمن هذه المدة، من الرمضان", null)]
    [InlineData("zh-Hans", "根治", "本疗法可以根治脱发。", "根治")]
    public void Finds_whole_words_in_any_dress(string language, string word, string text, string? found)
    {
        var finder = new PromiseFinder(List([word]), language);
        Assert.Equal(found?.Split('|') ?? [], finder.In(text).Select(range => text[range]));
    }

    [Theory]
    [InlineData("There is no cure.", 0)]
    [InlineData("There is no\u00A0CURE, but this is a cure.", 1)]
    [InlineData("A cure.", 1)]
    public void A_phrase_that_is_allowed_is_no_promise(string text, int promises) =>
        Assert.Equal(promises, new PromiseFinder(List(["cure"], "there is no cure"), "en").In(text).Count());

    [Theory]
    [InlineData("cure", true)]
    [InlineData("guarante*", true)]
    [InlineData("resultado* permanente*", true)]
    [InlineData("", false)]
    [InlineData("*", false)]
    [InlineData("cu*re", false)]
    [InlineData("cure**", false)]
    [InlineData("no *", false)]
    [InlineData("100 %", false)]
    [InlineData("ـ", false)]
    public void A_phrase_has_letters_and_ends_words_alone_with_a_star(string text, bool isPhrase) => Assert.Equal(isPhrase, Phrase.IsPhrase(text));

    private static PromiseWords List(ImmutableArray<string> words, params ImmutableArray<string> allowed) => new([.. words.Select(At)], [.. allowed.Select(At)]);

    private static Located<Phrase> At(string text) => new(new Phrase(text), new SourceFile("list.yaml", "list.yaml", text).Start);
}
