using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Process.Facts;
using MesoSite.Process.Reading;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Process;

/// <summary>What is measured is what a patient reads, and every sentence knows where it stands.</summary>
public sealed class ReadingTests
{
    private static readonly Lazy<ImmutableArray<LanguageReading>> Shipped = new(() => Read(Trees.Shipped));

    [Fact]
    public void Every_shipped_article_keeps_the_limit_of_its_language()
    {
        Assert.Equal(6, Shipped.Value.Length);
        foreach (var language in Shipped.Value)
        {
            var limit = Assert.NotNull(language.Limit);
            var articles = language.Texts.Where(text => text.IsArticle).ToList();
            Assert.Equal(4, articles.Count);
            Assert.All(articles, text => Assert.True(language.Measure.First.Keeps(language.Measure.First.Shown(text.Counts), limit), $"{text.Name} in {language.Tag}"));
        }
    }

    [Fact]
    public void English_articles_are_for_the_sixth_grade_or_below() =>
        Assert.Equal(6, Shipped.Value.Single(language => language.Tag == "en").Limit);

    [Fact]
    public void A_sentence_of_an_article_begins_at_its_place()
    {
        foreach (var sentence in Shipped.Value.SelectMany(language => language.Texts.Where(text => text.IsArticle)).SelectMany(text => text.Sentences))
        {
            var line = sentence.Place.File.Line(sentence.Place.Line)[(sentence.Place.Column - 1)..];
            // A fact may come first, which the author wrote as a directive.
            Assert.True(line[0] == sentence.Text[0] || line[0] == ':', sentence.Place.ToString());
        }
    }

    [Fact]
    public void Facts_and_telephones_are_said_and_marks_left_out()
    {
        const string article = """
            ---
            title: Title words
            description: Description words.
            reviewed: not-yet
            ---
            It stays in for :fact[aftercare.bite-gauze.for].:cite[own-sheet] **Call** [the clinic](page:home) on :phone[clinic] &amp; wait.

            ## Heading words {#heading-words}

            **What helps.** A *cold* pack.

            - one item
            - **another** item. With two sentences!

            :::summary[Label words]
            ![picture words](gauze.png) Rest today.
            :::

            | head words | more |
            |---|---|
            | cell words | Rest. |
            """;
        var trees = Trees.Dental with { Input = Trees.Dental.Input.With("articles/after-extraction/en.md", article) };
        var text = Read(trees).Single(language => language.Tag == "en").Texts.Single(text => text.Name == "articles/after-extraction");
        Assert.Equal(
            [
                "It stays in for 30 minutes.",
                "Call the clinic on +33\u00A01\u00A099\u00A000\u00A012\u00A034 & wait.",
                "A cold pack.",
                "one item",
                "another item.",
                "With two sentences!",
                "Rest today.",
                "cell words",
                "Rest.",
            ],
            text.Sentences.Select(sentence => sentence.Text));
        Assert.Equal((6, 68), (text.Sentences[1].Place.Line, text.Sentences[1].Place.Column));
    }

    [Fact]
    public void The_words_for_the_data_are_measured_too()
    {
        var english = Shipped.Value.Single(language => language.Tag == "en");
        Assert.Equal(["effects", "checker", "dispositions"], english.Texts.Select(text => text.Name).TakeLast(3));
        Assert.All(english.Texts, text => Assert.NotEqual(0, text.Counts.Sentences));
        var questions = english.Texts.Single(text => text.Name == "checker").Sentences.Where(sentence => sentence.Text.EndsWith('?')).ToList();
        Assert.Contains(questions, question => question.Place.File.Line(question.Place.Line).Contains("ask:", StringComparison.Ordinal));
    }

    private static ImmutableArray<LanguageReading> Read(SourceTrees trees)
    {
        var bag = new DiagnosticBag();
        var content = ContentFromSources.Translate(trees, null, bag)!;
        return ReadingFromContent.Translate(content, FactsFromContent.Translate(content));
    }
}
