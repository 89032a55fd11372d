using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>
/// Wherever a red flag stands, the number to call has come before it, in reading order and in the same language: so on every page, on paper, and
/// for both readers of a page in two languages. A red flag is known by its words, and by the look of emergency urgency.
/// </summary>
internal static class EmergencyHelpCheck
{
    // The theme's components and documents in which emergency help stands.
    private static readonly string[] Help = ["emergency-strip", "emergency-box", "chooser-emergency", "card"];

    // On the card nothing is tapped.
    private const string Numbers = "a[href^='tel:'], .card-number";

    private const string Urgent = "urgency-emergency";

    // Stands there in place of the page's own language.
    private const string StandIn = "original";

    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        if (page.Site.Settings is not { RedFlags: { } redFlags, ForeignNumbers: { } numbers }
            || page.Elements.FirstOrDefault(element => element.LocalName == "body") is not { } body
            || !redFlags.Knows(page.Page.Language))
        {
            return;
        }

        var reader = new Reader(redFlags, numbers.OwnNumbers);
        reader.Read(body, page.Page.Language);
        foreach (var (language, before) in reader.Languages)
        {
            var flag = redFlags.FirstIn(RedFlagWords.Spaced(before.Text.ToString()), language);
            if (flag is not null || before.HasUrgency)
            {
                var what = flag is null ? "something of emergency urgency" : $"\"{flag}\"";
                bag.Add(QualityFaults.NoEmergencyHelp(page.PlaceOf(body.QuerySelector($"[lang='{language}']") ?? body, flag ?? string.Empty), page.Name, what, language, numbers.OwnNumber));
            }
        }
    }

    /// <summary>Reads until there has been help.</summary>
    private sealed class Reader(RedFlagWords redFlags, ImmutableArray<string> numbers)
    {
        /// <summary>What each language says before it.</summary>
        public Dictionary<string, BeforeHelp> Languages { get; } = new(StringComparer.Ordinal);

        public void Read(INode node, string language)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text)
                {
                    Of(language).Add(text.Data);
                }
                else if (child is IElement { LocalName: not ("script" or "style") } element)
                {
                    Read(element, LanguageOf(element, language));
                }
            }
        }

        private void Read(IElement element, string language)
        {
            if (ClassNames.Has(element, Help) && element.QuerySelectorAll(Numbers).Any(IsOwn))
            {
                Of(language).Helped = true;
                return;
            }

            if (ClassNames.Has(element, Urgent))
            {
                Of(language).AddUrgency();
            }

            Read((INode)element, language);
        }

        private bool IsOwn(IElement number) => numbers.Contains(ForeignNumbers.Digits(number.GetAttribute("href") ?? number.TextContent));

        private string LanguageOf(IElement element, string around) =>
            element.GetAttribute("lang") is { } language && redFlags.Knows(language) && !ClassNames.Has(element, StandIn) ? language : around;

        private BeforeHelp Of(string language)
        {
            if (!Languages.TryGetValue(language, out var before))
            {
                Languages[language] = before = new BeforeHelp();
            }

            return before;
        }
    }

    private sealed class BeforeHelp
    {
        public StringBuilder Text { get; } = new();

        public bool Helped { get; set; }

        public bool HasUrgency { get; private set; }

        public void Add(string text)
        {
            if (!Helped)
            {
                Text.Append(text);
            }
        }

        public void AddUrgency() => HasUrgency |= !Helped;
    }
}
