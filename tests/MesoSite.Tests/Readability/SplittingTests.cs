using MesoSite.Readability;

namespace MesoSite.Tests.Readability;

public sealed class SplittingTests
{
    [Theory]
    [InlineData("en", "Call us. Do it today!", "Call us.|Do it today!")]
    [InlineData("en", "A fever of 38.5 °C is high. Most bruises fade in 3.5 days.", "A fever of 38.5 °C is high.|Most bruises fade in 3.5 days.")]
    [InlineData("en", "Ask Dr. Example, e.g. today. Then rest.", "Ask Dr. Example, e.g. today.|Then rest.")]
    [InlineData("en", "J. Example wrote it.", "J. Example wrote it.")]
    [InlineData("en", "“Is it better?” she asked. “No.” Then she called…", "“Is it better?” she asked.|“No.”|Then she called…")]
    [InlineData("en", "You need this: rest, water; and time", "You need this: rest, water; and time")]
    [InlineData("en", "Wait?! No... Call.", "Wait?!|No...|Call.")]
    [InlineData("en", "See example.org. It helps.", "See example.org.|It helps.")]
    [InlineData("en", "— … ! ", "")]
    [InlineData("es", "¿Mejora cada día? Llame al Dr. Ejemplo. ¡Ya!", "¿Mejora cada día?|Llame al Dr. Ejemplo.|¡Ya!")]
    [InlineData("fr", "Ça va mieux ? Appelez M. Exemple.", "Ça va mieux ?|Appelez M. Exemple.")]
    [InlineData("tr", "Ağrı 3. günde geçer. İyi misiniz?", "Ağrı 3. günde geçer.|İyi misiniz?")]
    [InlineData("ar", "هل تحسّنت؟ اتصل بنا اليوم.", "هل تحسّنت؟|اتصل بنا اليوم.")]
    [InlineData("zh-Hans", "请今天打电话。不要等！好些了吗？", "请今天打电话。|不要等！|好些了吗？")]
    public void Sentences(string tag, string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', ReadingLanguages.For(tag).Sentences(text).Select(range => text[range])));

    [Theory]
    [InlineData("Don’t rub it – it’s sore.", "Don’t|rub|it|it’s|sore")]
    [InlineData("A follow-up call, “today” (or soon).", "A|follow-up|call|today|or|soon")]
    [InlineData("1–2 days and/or 62.8 %", "1|2|days|and|or|62.8")]
    [InlineData("l’eau coûte 1\u202F000 euros !", "l’eau|coûte|1\u202F000|euros")]
    [InlineData("+44\u00A020\u00A07946\u00A00123", "44\u00A020\u00A07946\u00A00123")]
    [InlineData("38 °C", "38|C")]
    [InlineData(" … – ", "")]
    public void Words_stand_between_spaces(string text, string words) => Assert.Equal(words, string.Join('|', Words.Of(text).Select(word => text[word])));

    [Theory]
    [InlineData("请拨打 120。", "请|拨|打|120")]
    [InlineData("HIV感染，5 天内。", "HIV|感|染|5|天|内")]
    public void Characters_are_the_words_of_Chinese(string text, string characters) =>
        Assert.Equal(characters, string.Join('|', Words.Characters(text).Select(character => text[character])));

    [Fact]
    public void Arabic_vowels_and_stretching_are_no_letters() =>
        Assert.Equal(new TextCounts(1, 2, 7, 0, 0, 0), ReadingLanguages.For("ar").Count("اتّصِل بـنا"));

    [Fact]
    public void A_number_is_one_syllable_and_parts_of_a_word_add_up()
    {
        var english = ReadingLanguages.For("en");
        Assert.Equal((2, 2), (english.Count("1000 days").Words, english.Count("1000 days").Syllables));
        var hyphen = english.Count("out-of-hours");
        Assert.Equal((1, 3, 1), (hyphen.Words, hyphen.Syllables, hyphen.Polysyllables));
    }

    [Theory]
    [InlineData("en", 25, 0)]
    [InlineData("en", 26, 1)]
    public void A_sentence_is_long_past_the_limit_of_its_language(string tag, int words, int isLong) =>
        Assert.Equal(isLong, ReadingLanguages.For(tag).Count(string.Join(' ', Enumerable.Repeat("word", words))).LongSentences);

    [Fact]
    public void The_hardest_sentence_is_the_one_without_which_the_text_gains_most()
    {
        var english = ReadingLanguages.For("en");
        string[] sentences =
        [
            "Rest now.",
            "Dutasteride.",
            "If the inflammation is spreading rapidly over the injected area, immediately contact an emergency physician at the hospital.",
            "Drink a glass of water and lie down for a while.",
        ];
        var order = HardSentences.Order([.. sentences.Select(sentence => english.Count(sentence))], english.First);
        Assert.Equal(2, order[0]);
        Assert.Equal([0, 1, 2, 3], order.Order());
        Assert.Equal(0, Assert.Single(HardSentences.Order([english.Count(sentences[0])], english.First)));
        Assert.Empty(HardSentences.Order([], english.First));
    }
}
