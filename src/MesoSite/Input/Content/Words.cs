using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Markdown;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>locales/&lt;language&gt;.yaml</c>: the words for all data, in one language.</summary>
internal sealed record Words(
    SourceFile File,
    Translation Translation,
    string Subject,
    SiteWords Site,
    EmergencyWords Emergency,
    ClinicNotes ClinicNotes,
    Table<TitledWords> Groups,
    Table<DispositionWords> Dispositions,
    Table<MarkdownText> RedFlags,
    Table<MarkdownText> SelfCare,
    Table<EffectWords> Effects,
    Table<TitledWords> Aftercare,
    Table<TitledWords> Decisions,
    Table<TitledWords> Contraindications,
    Table<QuestionWords> Questions,
    CheckerWords? Checker,
    SearchWords Search,
    PromiseWords? Promises)
{
    public static readonly Shape<Words> Shape = new RecordShape<Words>(map => new Words(
        map.Span.File,
        map.Required("translation", "Who made these words.", Translation.Shape),
        map.Required("subject", "What the treatment is called within a sentence.", Shapes.Text),
        map.Required("site", "What the site is called.", SiteWords.Shape),
        map.Required("emergency", "The words of the emergency box.", EmergencyWords.Shape),
        map.Optional("clinic-notes", "Remarks on when to call the clinic.", ClinicNotes.Shape, ClinicNotes.None),
        map.Required("groups", "Groups of side effects, by the ids of effects.yaml.", Shapes.Table(TitledWords.Lead)),
        map.Required("dispositions", "Levels of urgency, by the ids of care.yaml.", Shapes.Table(DispositionWords.Shape)),
        map.Required("red-flags", "Red flags, by the ids of care.yaml: fragments of a list, without a capital or a full stop.", Shapes.Table(MarkdownShape.Instance)),
        map.Required("self-care", "What helps at home, by the ids of care.yaml.", Shapes.Table(MarkdownShape.Instance)),
        map.Required("effects", "Side effects, by the ids of effects.yaml.", Shapes.Table(EffectWords.Shape)),
        map.Required("aftercare", "Steps of aftercare, by the ids of aftercare.yaml.", Shapes.Table(TitledWords.Explained)),
        map.Required("decisions", "Who decides on a treatment, by the ids that aftercare.yaml uses as decision.", Shapes.Table(TitledWords.Lead)),
        map.Required("contraindications", "Reasons to wait, by the ids of aftercare.yaml.", Shapes.Table(TitledWords.Explained)),
        map.Required("questions", "Questions for the practitioner, by the ids of aftercare.yaml.", Shapes.Table(QuestionWords.Shape)),
        map.Optional("checker", "The words of the symptom checker; only where the site has one.", CheckerWords.Shape),
        map.Optional("search", "What patients type into the search, besides names and what is also said.", SearchWords.Shape, SearchWords.None),
        map.Optional("promise-words", "What no text of this language may promise.", PromiseWords.Shape)));

    /// <summary>True where the symptom checker is wholly in words.</summary>
    public bool HasChecker(CheckerData checker) =>
        Checker is not null
        && checker.Rules.Rules.Ids.All(Checker.Reasons.Has)
        && checker.Questions.Questions.All(entry =>
            Checker.Questions.TryGet(entry.Id.Value, out var words)
            && (entry.Value.Options?.Value ?? []).All(option => words.Answers.Has(option.Value)));
}

/// <summary>Who made the words: the author, a person or a machine; and who has looked at them since.</summary>
internal sealed record Translation(bool IsSource, bool IsMachine, Review? Reviewed)
{
    public static readonly Shape<Translation> Shape = new RecordShape<Translation>(map =>
    {
        var by = map.Required("by", "Who wrote the words: the author in the default language; else a person or a machine.", new ChoiceShape<string>(("author", "author"), ("person", "person"), ("machine", "machine")));
        map.Optional("from", "The language that they were translated from.", Shapes.Text);
        return new Translation(by == "author", by == "machine", map.Optional("reviewed", "Who has reviewed the translation; or not-yet.", Review.Shape, null));
    });
}

/// <summary>What the site is called.</summary>
internal sealed record SiteWords(string Title, string Tagline, string Description)
{
    public static readonly Shape<SiteWords> Shape = new RecordShape<SiteWords>(map => new SiteWords(
        map.Required("title", "The title of the site.", Shapes.Text), map.Required("tagline", "A short line beside the title.", Shapes.Text), map.Required("description", "One sentence for search results.", Shapes.Text)));
}

/// <summary>The emergency box.</summary>
internal sealed record EmergencyWords(MarkdownText Title, MarkdownText Lead, MarkdownText After)
{
    public static readonly Shape<EmergencyWords> Shape = new RecordShape<EmergencyWords>(map => new EmergencyWords(
        map.Required("title", "The heading of the box.", MarkdownShape.Instance), map.Required("lead", "What stands above the signs.", MarkdownShape.Instance), map.Required("after", "What to do while waiting for help.", MarkdownShape.Instance)));
}

/// <summary>Remarks on when to call the clinic.</summary>
internal sealed record ClinicNotes(MarkdownText? Hours, MarkdownText? OutOfHours)
{
    public static readonly ClinicNotes None = new(null, null);

    public static readonly Shape<ClinicNotes> Shape = new RecordShape<ClinicNotes>(map => new ClinicNotes(
        map.Optional("hours", "On opening hours.", MarkdownShape.Instance), map.Optional("out-of-hours", "On the number out of hours.", MarkdownShape.Instance)));
}

/// <summary>A title with a text.</summary>
internal sealed record TitledWords(string Title, MarkdownText Text)
{
    /// <summary><c>title</c> and <c>lead</c>, for a group of things.</summary>
    public static readonly Shape<TitledWords> Lead = Of("lead");

    /// <summary><c>title</c> and <c>text</c>, for one thing.</summary>
    public static readonly Shape<TitledWords> Explained = Of("text");

    private static RecordShape<TitledWords> Of(string key) => new(map => new TitledWords(
        map.Required("title", "A short title.", Shapes.Text), map.Required(key, "What is to be said of it.", MarkdownShape.Instance)));
}

/// <summary>A level of urgency in words.</summary>
/// <param name="Name">For tags and tables.</param>
/// <param name="Title">The instruction, as the heading of a care card.</param>
/// <param name="Action">What to do and how fast.</param>
internal sealed record DispositionWords(MarkdownText Name, MarkdownText Title, MarkdownText Action)
{
    public static readonly Shape<DispositionWords> Shape = new RecordShape<DispositionWords>(map => new DispositionWords(
        map.Required("name", "The level in a word or two, for tags and tables.", MarkdownShape.Instance), map.Required("title", "The instruction, as the heading of a care card.", MarkdownShape.Instance), map.Required("action", "What to do, and how fast.", MarkdownShape.Instance)));
}

/// <summary>A side effect in words.</summary>
/// <param name="Also">What patients call it.</param>
internal sealed record EffectWords(string Name, ImmutableArray<string> Also, MarkdownText Summary, MarkdownText About, MarkdownText Course)
{
    public static readonly Shape<EffectWords> Shape = new RecordShape<EffectWords>(map => new EffectWords(
        map.Required("name", "What the side effect is called.", Shapes.Text),
        map.Optional("also", "What patients call it too.", Shapes.List(Shapes.Text), []),
        map.Required("summary", "One sentence for lists.", MarkdownShape.Instance),
        map.Required("about", "What it is.", MarkdownShape.Instance),
        map.Required("course", "How it normally runs. Refer to its facts instead of typing numbers.", MarkdownShape.Instance)));
}

/// <summary>A question for the practitioner, and why to ask it.</summary>
internal sealed record QuestionWords(string Question, MarkdownText Why)
{
    public static readonly Shape<QuestionWords> Shape = new RecordShape<QuestionWords>(map => new QuestionWords(
        map.Required("question", "The question.", Shapes.Text), map.Required("why", "Why to ask it.", MarkdownShape.Instance)));
}
