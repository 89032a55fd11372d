using System.Collections.Immutable;

namespace MesoSite.Process.Views;

/// <summary>Content of the home page (template <c>home</c>): emergency help is in the frame.</summary>
/// <param name="Description">What the site is.</param>
/// <param name="Handouts">The articles; what is withdrawn is in none of these.</param>
/// <param name="Groups">Side effects by group, as links.</param>
/// <param name="Effects">The page of all side effects, or null.</param>
/// <param name="After">The aftercare checklist, and the picture of what is normal and when.</param>
public sealed record HomePageView(
    string Description,
    ImmutableArray<TeaserView> Handouts,
    ImmutableArray<EffectGroupView> Groups,
    TeaserView? Effects,
    ImmutableArray<TeaserView> After);

/// <summary>A link with a sentence (component <c>teaser</c>).</summary>
/// <param name="Title">What is read.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Description">One sentence.</param>
public sealed record TeaserView(string Title, string Href, string Description);

/// <summary>Content of an article (template <c>article</c>) or of a page such as the privacy page (template <c>info</c>).</summary>
/// <param name="Body">All of it, from the lead on; headings carry their ids.</param>
/// <param name="Sources">What it cites, numbered from 1 in order of first citation; may be empty.</param>
/// <param name="Previous">The article before, or null.</param>
/// <param name="Next">The article after, or null.</param>
/// <param name="Bilingual">The same article beside another language: the page, and which language; may be empty.</param>
public sealed record ArticlePageView(
    Prose Body, ImmutableArray<SourceLinkView> Sources, TeaserView? Previous, TeaserView? Next, ImmutableArray<LanguageLinkView> Bilingual);

/// <summary>Content of the aftercare checklist (template <c>aftercare</c>).</summary>
/// <param name="Do">What to do.</param>
/// <param name="Avoid">What not to do, and for how long.</param>
/// <param name="Sources">What it rests on.</param>
/// <param name="HasJudgements">True where a step is clinic custom without a published source.</param>
public sealed record AftercarePageView(
    AftercareListView Do, AftercareListView Avoid, ImmutableArray<SourceLinkView> Sources, bool HasJudgements);

/// <summary>Steps of aftercare of one kind (component <c>aftercare-list</c>).</summary>
/// <param name="Kind"><c>do</c> or <c>avoid</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Steps">The steps.</param>
public sealed record AftercareListView(string Kind, string Title, ImmutableArray<AftercareStepView> Steps);

/// <summary>One step of aftercare.</summary>
/// <param name="Title">A few words.</param>
/// <param name="Text">A sentence or two.</param>
/// <param name="For">For how long, in words, or null.</param>
public sealed record AftercareStepView(string Title, Prose Text, string? For);

/// <summary>Who should wait, or not be treated (component <c>contraindication-list</c>).</summary>
/// <param name="Title">Who decides.</param>
/// <param name="Lead">What that means.</param>
/// <param name="Items">The conditions.</param>
public sealed record ContraindicationListView(string Title, Prose Lead, ImmutableArray<TitledTextView> Items);

/// <summary>Questions to ask (component <c>question-list</c>).</summary>
/// <param name="Items">Each question, and why to ask it.</param>
public sealed record QuestionListView(ImmutableArray<TitledTextView> Items);

/// <summary>A few words and their explanation.</summary>
/// <param name="Title">A few words.</param>
/// <param name="Text">A sentence or two.</param>
public sealed record TitledTextView(string Title, Prose Text);

/// <summary>Content of the timeline page (template <c>timeline</c>).</summary>
/// <param name="Timeline">The picture with its table.</param>
public sealed record TimelinePageView(TimelineView Timeline);

/// <summary>Content of the emergency page (template <c>emergency</c>).</summary>
/// <param name="Flags">Every sign that calls for emergency help.</param>
/// <param name="Numbers">Emergency numbers by country.</param>
/// <param name="Urgent">The care cards of the next levels of urgency; empty where the data has none.</param>
public sealed record EmergencyPageView(
    ImmutableArray<Prose> Flags, ImmutableArray<CountryNumbersView> Numbers, ImmutableArray<CareCardView> Urgent);

/// <summary>Emergency numbers of a country.</summary>
/// <param name="Country">Its name.</param>
/// <param name="Numbers">The numbers, the main one first.</param>
public sealed record CountryNumbersView(string Country, ImmutableArray<PhoneView> Numbers);

/// <summary>Content of the sources page (template <c>sources</c>).</summary>
/// <param name="Sources">In alphabetical order of their ids.</param>
public sealed record SourcesPageView(ImmutableArray<SourceView> Sources);

/// <summary>A source in full.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Title">Title as published, in its own language.</param>
/// <param name="Authors">Authors, or null.</param>
/// <param name="Published">Journal, publisher or site, or null.</param>
/// <param name="Year">Year, or null.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Read">How much of it was read, in words.</param>
/// <param name="Link">Where to find it, or null.</param>
public sealed record SourceView(
    string Id, string Title, string? Authors, string? Published, string? Year, string Kind, string Read, LinkView? Link);

/// <summary>A source in a list at the end of a page.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Title">Title as published.</param>
/// <param name="Detail">Journal and year, or null.</param>
/// <param name="Href">Its place on the sources page.</param>
public sealed record SourceLinkView(string Number, string Title, string? Detail, string Href);

/// <summary>Content of the page for a wrong address (template <c>not-found</c>).</summary>
/// <param name="Homes">The home page in every language.</param>
public sealed record NotFoundPageView(ImmutableArray<LanguageLinkView> Homes);

/// <summary>The page at the root (document <c>language-chooser</c>): links to the home page of every language.</summary>
/// <param name="Head">Addresses for the head.</param>
/// <param name="Language">The default language, in which the few words around the list are.</param>
/// <param name="Title">What the page is, in the default language: the site's title, or that there is no such page.</param>
/// <param name="ClinicName">The clinic.</param>
/// <param name="Logo">Address of its logo, or null.</param>
/// <param name="Phone">The emergency number.</param>
/// <param name="Choices">The home pages, with the page's title in each language.</param>
public sealed record LanguageChooserView(
    HeadView Head, LanguageView Language, string Title, string ClinicName, string? Logo, PhoneView Phone, ImmutableArray<LanguageChoiceView> Choices);

/// <summary>One language to choose.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">The page's title in it.</param>
/// <param name="EmergencyTitle">Heading of its emergency help.</param>
/// <param name="Href">Its home page.</param>
public sealed record LanguageChoiceView(LanguageView Language, string Title, Prose EmergencyTitle, string Href);

/// <summary>A page left where an article used to be (document <c>redirect</c>).</summary>
/// <param name="Language">The language of the target.</param>
/// <param name="Title">The target's title.</param>
/// <param name="Href">The target.</param>
/// <param name="Policy">The content security policy.</param>
/// <param name="Worker">The worker that keeps copies of pages; null where phones keep none.</param>
public sealed record RedirectView(LanguageView Language, string Title, string Href, string Policy, string? Worker);
