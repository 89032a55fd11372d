namespace MesoSite.Cli.Doctor.Checks;

/// <summary>
/// Fonts for the languages of the site: without them Chromium prints empty boxes. Fontconfig says which it has; Windows and macOS bring theirs with them. Patients' phones
/// have their own.
/// </summary>
internal static class FontCheck
{
    private const string Remedy = "Debian: sudo apt-get install fonts-noto-core fonts-noto-cjk; Fedora: sudo dnf install google-noto-sans-fonts google-noto-sans-cjk-fonts";

    public static IEnumerable<Finding> Look(Surroundings surroundings)
    {
        var languages = SiteLanguages.Of(surroundings.Input, surroundings.Theme);
        if (languages.IsEmpty)
        {
            return [new Finding("fonts", Standing.Unknown, $"the languages of the site cannot be read from {surroundings.Input}", "run `mesosite build`, which says what is wrong")];
        }

        if (!Machine.Has("fc-list"))
        {
            return [new Finding("fonts", Standing.Unknown, $"there is no fc-list to ask for {string.Join(", ", languages)}", OperatingSystem.IsLinux() ? "install fontconfig" : "look at a printed page in each language")];
        }

        var missing = languages.Where(language => Machine.Run("fc-list", $":lang={Fontconfig(language)}", "family") is not (0, { Length: > 0 })).ToList();
        return missing.Count == 0
            ? [new Finding("fonts", Standing.Well, $"for {string.Join(", ", languages)}")]
            : [new Finding("fonts", Standing.Wanting, $"none for {string.Join(", ", missing)}: printed, its letters would be empty boxes", Remedy)];
    }

    // Fontconfig names Chinese by where its letters are in use, and other languages by their first part.
    private static string Fontconfig(string tag) => tag switch
    {
        "zh" or "zh-Hans" or "zh-CN" or "zh-SG" => "zh-cn",
        "zh-Hant" or "zh-TW" => "zh-tw",
        "zh-HK" => "zh-hk",
        _ => tag.Split('-')[0].ToLowerInvariant(),
    };
}
