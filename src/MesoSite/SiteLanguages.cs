using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;

namespace MesoSite;

/// <summary>The languages of a clinic's site, by themselves.</summary>
public static class SiteLanguages
{
    /// <summary>Their tags; none where the input cannot be read.</summary>
    /// <param name="input">The clinic's folder.</param>
    /// <param name="theme">The theme's.</param>
    public static ImmutableArray<string> Of(string input, string theme) =>
        ContentFromSources.Translate(SourceReader.Read(input, theme, new DiagnosticBag()), null, new DiagnosticBag()) is { } content
            ? [.. content.Settings.Languages.Select(language => language.Value)]
            : [];
}
