namespace MesoSite.Print;

/// <summary>How to print.</summary>
/// <param name="Chromium">Path of the browser's program; <see cref="Print.Chromium.Find(string?, Core.DiagnosticBag)"/> finds it.</param>
public sealed record PrintOptions(string Chromium)
{
    /// <summary>How many pages are printed at the same time, each in a tab of its own.</summary>
    public int PagesAtOnce { get; init; } = 2;

    /// <summary>After how long a page counts as hung.</summary>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After how long a browser that does not say where to reach it counts as hung. A first start from a cold disk is slow.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
