using System.Collections.Immutable;
using MesoSite.Input.Stamps;
using MesoSite.Process.Text;
using MesoSite.Process.Views;

namespace MesoSite.Process.Reports;

/// <summary>How far the translations are, and what there is to do. Published beside the site, not in it.</summary>
internal static class TranslationReport
{
    private const string Path = "translations.html";

    /// <summary>Plans the report; null for a site in one language.</summary>
    public static PlannedDocument? Plan(SiteContext site)
    {
        var (source, languages) = (site.SourceVoice, TranslationStatus.Of(site.Content));
        var view = new TranslationReportView(
            source.View,
            ReportStyles.Path,
            SecurityPolicy.Page(),
            source.Words.Site.Title,
            site.Content.Settings.Clinic.Name,
            source.View,
            [.. languages.Select(status => Counts(status, site))],
            [.. languages.Where(status => !Tasks(status).IsEmpty).Select(status => new TranslationTasksView(site.VoiceOf(status.Language).View, Tasks(status)))]);
        return languages.IsEmpty ? null : new PlannedDocument(Path, source, "translation-report", view, IsForReaders: false);
    }

    private static TranslationCountsView Counts(TranslationStatus status, SiteContext site)
    {
        string Say(int count) => site.SourceVoice.Say(count);
        return new TranslationCountsView(
            site.VoiceOf(status.Language).View,
            Say(status.Texts),
            Say(status.Current),
            Say(status.Stale),
            Say(status.Missing),
            Say(status.Unstamped),
            Say(status.Machine),
            Say(status.Reviewed),
            site.Content.Checker is not null,
            status.CheckerIsOut);
    }

    // Of a language that was never stamped the count says enough.
    private static ImmutableArray<TranslationTaskView> Tasks(TranslationStatus status) =>
    [
        .. from task in status.Tasks
           where task.Standing != Standing.Unstamped || status.Unstamped + status.Missing < status.Texts
           select new TranslationTaskView(
               task.Key,
               task.Place.ToString(),
               task.Standing == Standing.Stale,
               task.Standing == Standing.Missing,
               task.Standing == Standing.Unstamped,
               task.IsSafety,
               task.Before,
               task.Now,
               task.Text),
    ];
}
