using MesoSite.Core;
using MesoSite.Input.Content;
using static MesoSite.Input.Checks.Lookup;

namespace MesoSite.Input.Checks;

/// <summary>Every id that the data names is there, and facts that belong together are together.</summary>
internal static class References
{
    public static void Check(SiteContent content, SourceTrees sources, DiagnosticBag bag)
    {
        foreach (var site in content.Sites)
        {
            CheckSettings(site, sources, bag);
        }

        CheckCare(content, bag);
        foreach (var entry in content.Effects.Effects)
        {
            CheckEffect(content, entry.Value, bag);
        }

        CheckFigures(content, bag);
        CheckAftercare(content, bag);
        CheckReviews(content, bag);
    }

    private static void CheckSettings(SiteContent content, SourceTrees sources, DiagnosticBag bag)
    {
        var settings = content.Settings;
        if (settings.Country.Value == SiteSettings.NoCountry)
        {
            bag.Add(InputFaults.NoCountryYet(settings.Country.Span, SiteSettings.NoCountry));
        }

        Known(settings.Country, "country with emergency numbers", settings.EmergencyNumbers, bag);
        foreach (var entry in settings.EmergencyNumbers)
        {
            Cited(content, entry.Value.Sources, bag);
        }

        if (settings.Clinic is { Logo: { } logo, LogoPath: { } path } && !content.Pictures.ContainsKey(path))
        {
            var folder = path[..^logo.Value.Length];
            var beside = sources.Input.Texts.Keys.Concat(sources.Input.Pictures.Keys)
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && Picture.IsName(name))
                .Select(name => name[folder.Length..])
                .Where(name => !name.Contains('/'));
            bag.Add(InputFaults.UnknownReference(logo.Span, "picture", logo.Value, beside));
        }

        var tags = settings.Languages.Select(language => language.Value).ToList();
        foreach (var level in settings.ReadingLevel.Where(level => !tags.Contains(level.Id.Value)))
        {
            bag.Add(InputFaults.UnknownReference(level.Id.Span, "language", level.Id.Value, tags));
        }

        foreach (var hours in settings.Clinic.Hours.Where(hours => hours.Closes.Value <= hours.Opens))
        {
            bag.Add(InputFaults.ClosesBeforeItOpens(hours.Closes.Span));
        }
    }

    private static void CheckCare(SiteContent content, DiagnosticBag bag)
    {
        Known(content.Care.EmergencyBox, "red flag", content.Care.RedFlags, bag);

        foreach (var entry in content.Care.RedFlags)
        {
            Known(entry.Value.Disposition, "disposition", content.Care.Dispositions, bag);
            Cited(content, entry.Value.Sources, bag);
        }

        foreach (var entry in content.Care.SelfCare)
        {
            Cited(content, entry.Value.Sources, bag);
        }
    }

    private static void CheckEffect(SiteContent content, Effect effect, DiagnosticBag bag)
    {
        var groups = content.Effects.Groups.Select(group => group.Value).ToList();
        if (!groups.Contains(effect.Group.Value))
        {
            bag.Add(InputFaults.UnknownReference(effect.Group.Span, "group", effect.Group.Value, groups));
        }

        Known(effect.Urgency, "disposition", content.Care.Dispositions, bag);
        Known(effect.RedFlags, "red flag", content.Care.RedFlags, bag);
        Known(effect.SelfCare, "self-care", content.Care.SelfCare, bag);
        Cited(content, effect.Sources, bag);
        if (effect.PastCourse is { } past)
        {
            Known(past, "disposition", content.Care.Dispositions, bag);
        }
        else if (effect.Course is Course.Known { Longest: { } longest })
        {
            bag.Add(InputFaults.MissingPastCourse(longest.Span));
        }

        if (effect.Course is Course.Known { Longest: { } end, Usual: { } usual } && end.Value.Hours < usual.To.Hours)
        {
            bag.Add(InputFaults.LongestBeforeUsual(end.Span, end.Value.ToString(), usual.To.ToString()));
        }

        if (effect.Reported is { } report)
        {
            Known(report.Source, "source", content.Sources.Sources, bag);
            if (report.Of == 0 || report.Count > report.Of)
            {
                bag.Add(InputFaults.UncountableReport(report.Span));
            }
        }
    }

    private static void CheckFigures(SiteContent content, DiagnosticBag bag)
    {
        foreach (var entry in content.Figures.Figures)
        {
            if (entry.Value.Source is { } source)
            {
                Known(source, "source", content.Sources.Sources, bag);
            }
            else if (!entry.Value.Judgement)
            {
                bag.Add(InputFaults.MissingKey(entry.Id.Span, "source", "the id of a source, or `judgement: true`"));
            }
        }
    }

    private static void CheckAftercare(SiteContent content, DiagnosticBag bag)
    {
        foreach (var entry in content.Aftercare.Steps)
        {
            Cited(content, entry.Value.Sources, bag);
        }

        foreach (var entry in content.Aftercare.Contraindications)
        {
            Cited(content, entry.Value.Sources, bag);
        }

        foreach (var entry in content.Aftercare.Questions)
        {
            Cited(content, entry.Value.Sources, bag);
        }
    }

    private static void CheckReviews(SiteContent content, DiagnosticBag bag)
    {
        var reviews = content.Effects.Effects.Select(entry => entry.Value.Reviewed)
            .Concat(content.Source.Articles.Concat(content.Source.Pages).Select(article => article.FrontMatter.Reviewed?.Value))
            .Append(content.Aftercare.Reviewed)
            .Append(content.Checker?.Rules.Reviewed);
        foreach (var review in reviews)
        {
            if (review is not null && review.Next <= review.On)
            {
                bag.Add(InputFaults.ReviewOrder(review.Span));
            }
        }
    }

    private static void Cited(SiteContent content, IEnumerable<Located<string>> ids, DiagnosticBag bag) =>
        Known(ids, "source", content.Sources.Sources, bag);
}
