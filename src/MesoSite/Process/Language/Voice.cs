using System.Collections.ObjectModel;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Facts;
using MesoSite.Process.Views;

namespace MesoSite.Process.Language;

/// <summary>How one language says things: the authored words, the theme's words, and CLDR's forms of values.</summary>
internal sealed class Voice
{
    private static readonly string[] Folders = ["articles", "pages"];

    private static readonly Func<SourceSpan?> Nowhere = () => null;

    private readonly InterfaceWords words;
    private readonly Dictionary<string, Article> articles;

    public Voice(LanguageContent content, DiagnosticBag bag)
    {
        Content = content;
        Locale = CldrLocale.TryFor(content.Tag)!;
        words = new InterfaceWords(content.Interface, Locale, bag);
        articles = Folders
            .SelectMany(folder => content.ArticlesOf(folder), (folder, article) => (Key: $"{folder}/{article.Id}", article))
            .ToDictionary(entry => entry.Key, entry => entry.article, StringComparer.Ordinal);
        View = new LanguageView(content.Tag, Locale.Direction == TextDirection.RightToLeft ? "rtl" : "ltr", Locale.Autonym);
    }

    /// <summary>What is written in this language.</summary>
    public LanguageContent Content { get; }

    /// <summary>The authored words for the data.</summary>
    public Words Words => Content.Words;

    /// <summary>Its conventions.</summary>
    public CldrLocale Locale { get; }

    /// <summary>Its tag, direction and name.</summary>
    public LanguageView View { get; }

    /// <summary>Its BCP 47 tag.</summary>
    public string Tag => Content.Tag;

    /// <summary>An article or a page of the author's; null where there is none.</summary>
    /// <param name="folder"><c>articles</c> or <c>pages</c>.</param>
    /// <param name="id">Its id.</param>
    public Article? ArticleOf(string folder, string id) => articles.GetValueOrDefault($"{folder}/{id}");

    /// <summary>A text of the theme's.</summary>
    public string Text(string key, params (string Name, string Value)[] values) =>
        words.Text(key, Nowhere, values.Length == 0 ? ReadOnlyDictionary<string, string>.Empty : values.ToDictionary(value => value.Name, value => value.Value));

    /// <summary>A text of the theme's, asked for by a template.</summary>
    public string Text(string key, Func<SourceSpan?> asked, IReadOnlyDictionary<string, string> values) => words.Text(key, asked, values);

    /// <summary>A length of time.</summary>
    public string Say(DurationRange range) => range.IsSingle ? Say(range.From) : Durations.FormatRange(Locale, range, UnitWidth.Long);

    /// <summary>A length of time.</summary>
    public string Say(Duration duration, UnitWidth width = UnitWidth.Long) => Durations.Format(Locale, duration.Value, duration.Unit, width);

    /// <summary>A fact.</summary>
    public string Say(FactValue fact) => fact switch
    {
        FactValue.Measured { Quantity: Quantity.Time time } => Say(time.Range),
        FactValue.Measured { Quantity: Quantity.Temperature temperature } => Temperatures.Celsius(Locale, temperature.Celsius),
        FactValue.Measured { Quantity: Quantity.Percentage share } => Numbers.Percent(Locale, share.Percent),
        FactValue.Measured { Quantity: Quantity.Count count } => Numbers.Format(Locale, count.Number),
        FactValue.HowCommon common => Say(common.Frequency),
        _ => Text("not-known"),
    };

    /// <summary>How common something is.</summary>
    public string Say(Frequency frequency) => Text($"frequency-{Effect.Frequencies.First(entry => entry.Value == frequency).Word}");

    /// <summary>A date.</summary>
    public string Say(DateOnly date) => Dates.Long(Locale, date);

    /// <summary>A bare number.</summary>
    public string Say(decimal number) => Numbers.Format(Locale, number);
}
