using MesoSite.Input.Content;

namespace MesoSite.Process.Reports;

/// <summary>The style sheet of the reports: the site's own, and what only reports need.</summary>
internal static class ReportStyles
{
    /// <summary>Beside the reports.</summary>
    public const string Path = "report.css";

    public static SiteFile Plan(Theme theme) => new(Path, [.. Assets.Joined(theme.Styles.Concat(theme.ReportStyles))]);
}
