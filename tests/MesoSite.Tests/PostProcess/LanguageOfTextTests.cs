using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Input.Typography;
using MesoSite.PostProcess;
using MesoSite.PostProcess.Checks;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.PostProcess;

/// <summary>Texts that were left in another language of the same script: MS3144.</summary>
public sealed class LanguageOfTextTests
{
    private const string French = "articles/scalp-health/fr.md";

    // Of one script, as shipped: English, Spanish, French and Turkish.
    private static readonly string[] Alike = ["en", "es", "fr", "tr"];

    private static readonly Lazy<SiteContent> Shipped = new(() => SitePasses.Run(Trees.Shipped).Content!);

    [Fact]
    public void A_paragraph_that_was_forgotten_is_told_at_its_place()
    {
        const string forgotten = "A practitioner uses a fine needle to put small drops of liquid into your scalp. The drops go into the skin or just under it.";
        var text = Trees.Shipped.Input.Texts[French].Text;
        var begin = text.IndexOf("Un praticien utilise", StringComparison.Ordinal);
        var changed = text[..begin] + forgotten + text[text.IndexOf('\n', begin)..];
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(Trees.Shipped with { Input = Trees.Shipped.Input.With(French, changed) }, null, bag)!;

        LanguageOfTextCheck.Check(content, bag);

        var fault = Assert.Single(bag.ToSorted(), fault => fault.Code == "MS3144");
        Assert.Equal("this reads like \"en\", in a text of \"fr\"", fault.Message);
        var line = fault.Span!.Value.File.Line(fault.Span.Value.Line);
        Assert.Equal(forgotten, line);
    }

    [Fact]
    public void Nothing_of_the_shipped_texts_is_said_to_be_in_another_language()
    {
        var bag = new DiagnosticBag();
        LanguageOfTextCheck.Check(Shipped.Value, bag);
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Paragraphs_of_one_language_are_told_from_every_other()
    {
        var words = new CommonWords(Shipped.Value.Languages.Where(language => Alike.Contains(language.Tag)).Select(language => (language.Tag, language.Texts.AsEnumerable())));
        foreach (var language in Shipped.Value.Languages.Where(language => Alike.Contains(language.Tag)))
        {
            var paragraphs = language.Articles.SelectMany(article => PassagesFromText.Translate(article.Body.Text)).Where(passage => passage.Text.Split(' ').Length >= 15).ToList();
            Assert.True(paragraphs.Count > 80, $"{language.Tag} has {paragraphs.Count} paragraphs");
            foreach (var other in Alike.Where(other => other != language.Tag))
            {
                var told = paragraphs.Count(passage => words.OtherThan(other, passage.Text) is not null);
                Assert.True(told > paragraphs.Count * 9 / 10, $"{told} of {paragraphs.Count} paragraphs of {language.Tag} are known where {other} should be");
            }
        }
    }
}
