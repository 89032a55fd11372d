using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Checks;
using MesoSite.Input.Content;
using MesoSite.Input.Typography;

namespace MesoSite.Tests.Input;

/// <summary>What is a slip in which language, and that the rest is left alone.</summary>
public sealed class PunctuationTests
{
    [Theory]
    [InlineData("en", "the skin's own", "MS1501: '")]
    [InlineData("en", "the patients' own", "MS1501: '")]
    [InlineData("en", "say \"no\" now", "MS1501: \" | MS1501: \"")]
    [InlineData("zh-Hans", "说\"不\"。", "MS1501: \" | MS1501: \"")]
    [InlineData("zh-Hans", "说'不'。", "MS1501: ' | MS1501: '")]
    [InlineData("en", "say «no» now", "MS1502: « | MS1502: »")]
    [InlineData("de", "sag “nein”", "MS1503: “ | MS1502: ”")]
    [InlineData("tr", "„hayır” deyin", "MS1502: „ | MS1503: ”")]
    [InlineData("zh-Hans", "说「不」。", "MS1502: 「 | MS1502: 」")]
    [InlineData("ar", "قل “لا” الآن", "MS1503: “ | MS1503: ”")]
    [InlineData("en", "say “no now", "MS1503: “")]
    [InlineData("en", "say no” now", "MS1503: ”")]
    [InlineData("en", "- say “no\n- now”", "MS1503: “ | MS1503: ”")]
    [InlineData("es", "Está bien? Sí.", "MS1503: ?")]
    [InlineData("es", "¿Está bien? Y usted?", "MS1503: ?")]
    [InlineData("es", "¿Está bien. ¡Llame!", "MS1503: ¿")]
    [InlineData("es", "Llame ya!", "MS1503: !")]
    [InlineData("fr", "Ça va ?", "MS1504:  ?")]
    [InlineData("fr", "Ça va\u00A0!", "MS1504: \u00A0!")]
    [InlineData("fr", "Ça va; oui", "MS1504: ;")]
    [InlineData("fr", "Délai: :fact[x.y]", "MS1504: :")]
    [InlineData("fr", "dire « non » ici", "MS1504: «  | MS1504:  »")]
    [InlineData("fr", "dire «non» ici", "MS1504: « | MS1504: »")]
    [InlineData("fr-CA", "Ça va ?", "MS1504:  ?")]
    [InlineData("en", "one  two", "MS1505:   ")]
    [InlineData("en", "one , two", "MS1505:  ,")]
    [InlineData("tr", "Ne zaman ?", "MS1505:  ?")]
    [InlineData("fr", "un , deux", "MS1505:  ,")]
    [InlineData("ar", "نعم ، لا", "MS1505:  ،")]
    [InlineData("zh-Hans", "头皮 出血", "MS1505: 皮 出")]
    [InlineData("zh-Hans", "头皮\n出血", "MS1505: 皮")]
    [InlineData("zh-Hans", "头皮， 出血", "MS1505: ， 出")]
    [InlineData("ar", "نعم, لا", "MS1506: ,")]
    [InlineData("ar", "هل هذا HIV? نعم", "MS1506: ?")]
    [InlineData("fa", "بله; نه", "MS1506: ;")]
    [InlineData("zh-Hans", "头皮,出血.", "MS1506: , | MS1506: .")]
    [InlineData("zh-Hans", "病毒(HIV)。", "MS1506: (")]
    [InlineData("zh-Hant", "出血?", "MS1506: ?")]
    [InlineData("en", "and so on...", "MS1507: ...")]
    [InlineData("en", "one,, two", "MS1507: ,,")]
    [InlineData("zh-Hans", "等等。。。", "MS1507: 。。。")]
    [InlineData("ar", "Call the clinic today about the lump", "MS1508: Call the clinic today about the lump")]
    [InlineData("en", "اتصل بالعيادة اليوم إذا ظهرت كتلة", "MS1508: اتصل بالعيادة اليوم إذا ظهرت كتلة")]
    public void Finds(string language, string text, string expected) => Assert.Equal(expected, Found(language, text));

    [Theory]
    [InlineData("en", "The patients’ own “clean” rooms: “so they say ‘no’ to it”, ’tis so.")]
    [InlineData("en", "A needle of 5' or 6\" is 1,000.5 wide; at 10:30, with .5 ml (why?!)")]
    [InlineData("en", "One. Two *a*  \nthree **four**, [five](effect:x), ![six](y.png). `a ,\"b\"...`")]
    [InlineData("en", "See https://example.org/?a=,,b;c or a.name@example.org, :fact[x.y], {count}. :cite[z]")]
    [InlineData("en", "## A title {#an-id}\n\n:::inset[A label]{a=\"b c\"}\n1. one\n2. two\n\n   more\n:::\n\n::effects{ids=\"a b\"}")]
    [InlineData("en", "One.\n\n```\na  \"b\"...\n```\n\n[two](https://example.org \"a title\")\n> three")]
    [InlineData("es", "¿Está bien? ¡Llame! ¿Qué ha hecho! «Diga “no”», dijo. ¿Tiene 38,5 °C?")]
    [InlineData("fr", "Ça va\u202F? Oui\u00A0: à 10:30, «\u202Fpas “ici”\u202F»\u202F; l’aiguille\u202F!")]
    [InlineData("fr-CA", "Ça va? Oui\u00A0: «\u00A0pas ici\u00A0»; oui!")]
    [InlineData("de", "„ja“, ‚nein‘")]
    [InlineData("sv", "”ja” och ”nej”")]
    [InlineData("he", "צה\"ל")]
    [InlineData("uz", "o'zbek")]
    [InlineData("tr", "CE’nin “doğru” işareti")]
    [InlineData("ar", "فيروسات الدم معروفة (HIV, HBV)، وعددها 1,000؛ «نعم»؟ ”لا“: checker/rules.yaml")]
    [InlineData("zh-Hans", "说“不”，用 B12 (mg) 3.5 毫升：:fact[x.y]（《书》）……HIV、HBV。")]
    [InlineData("zh-Hant", "說「不『是』」。")]
    [InlineData("ar", "Mesotherapy clinic")]
    [InlineData("zh-Hans", "- 一\n- 二\n\n三\n\n| 四 | 五 |\n|---|---|\n| 六 | 七 |")]
    public void Leaves_alone(string language, string text) => Assert.Equal(string.Empty, Found(language, text));

    [Theory]
    [InlineData("title: \"an \\\"a\\\" x,, y\"", "an \"a\" x,, y", 18)]
    [InlineData("title: >-\n  one\n  two ,\n  three", "one two , three", 21)]
    public void Points_into_the_raw_form_of_a_text(string raw, string text, int offset)
    {
        var file = new SourceFile("a.yaml", "a.yaml", raw);
        var found = DiagnosticsOf("en", new AuthoredText("a", text, file, 7, raw[7..])).Last();
        Assert.Equal(file.Span(offset, 2), found.Span);
    }

    // Each code with the piece that it points to.
    private static string Found(string language, string text)
    {
        var file = new SourceFile("a.md", "a.md", text);
        return string.Join(" | ", DiagnosticsOf(language, new AuthoredText("a", text, file, 0, text)).Select(found =>
            $"{found.Code}: {text.Substring(file.Offset(found.Span!.Value.Line, found.Span.Value.Column), found.Span.Value.Length)}"));
    }

    private static ImmutableArray<Diagnostic> DiagnosticsOf(string language, AuthoredText text)
    {
        var bag = new DiagnosticBag();
        Punctuation.Check(text, language, Conventions.Of(language), bag);
        return bag.ToSorted();
    }
}
