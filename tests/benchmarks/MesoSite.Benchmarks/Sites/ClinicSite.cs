using System.Collections.Immutable;
using MesoSite.Benchmarks.Corpus;
using MesoSite.Benchmarks.Measuring;

namespace MesoSite.Benchmarks.Sites;

/// <summary>The corpus for MesoSite: the smallest clinic there can be, with the corpus as its articles.</summary>
internal static class ClinicSite
{
    private static readonly Dialect Dialect = new(
        page => $"title: \"{page.Title}\"\ndescription: \"{page.Description.Replace("*", string.Empty, StringComparison.Ordinal)}\""
            + (page.Language.Index == 0 ? "\nreviewed: not-yet" : string.Empty),
        (slug, _) => $"article:{slug}",
        _ => ":fact[figures.rest]",
        heading => $" {{#part-{heading}}}");

    /// <summary>A page as an author of MesoSite writes it.</summary>
    public static CorpusPage Page(CorpusLanguage language, int number, int articles) => PageFromNumber.Make(language, number, articles, Dialect);

    /// <summary>The text of a page's file.</summary>
    public static string File(CorpusPage page) => page.File(Dialect);

    /// <summary>The site with the shipped theme and all checks, then with the plain theme and none.</summary>
    public static ImmutableArray<Tool> Write(string folder, int articles, ImmutableArray<PublishedProgram> programs)
    {
        Repository.Copy(Repository.Benchmarks("input"), Path.Combine(folder, "input"));
        Repository.Copy(Repository.Theme, Path.Combine(folder, "theme"));
        Repository.Copy(Repository.Benchmarks("themes", "plain"), Path.Combine(folder, "plain"));
        // The words of the interface are the engine's need, not the theme's looks.
        Repository.Copy(Path.Combine(Repository.Theme, "locales"), Path.Combine(folder, "plain", "locales"));
        Repository.Copy(Path.Combine(Repository.Theme, "stamps"), Path.Combine(folder, "plain", "stamps"));
        var settings = Path.Combine(folder, "input", "site.yaml");
        var list = string.Join(", ", Enumerable.Range(0, articles).Select(PageFromNumber.Slug));
        System.IO.File.WriteAllText(settings, System.IO.File.ReadAllText(settings).Replace("articles: []", $"articles: [{list}]", StringComparison.Ordinal));
        SiteFiles.Write(articles, Dialect, page => Path.Combine(folder, "input", "articles", page.Slug, page.Language.Tag + ".md"));
        foreach (var language in CorpusLanguage.All.Skip(1))
        {
            Processes.Run(programs[0].File, ["translations", "stamp", language.Tag], folder);
        }

        return
        [
            .. programs.SelectMany(program => new[]
            {
                new Tool($"{program.Name}, plain", folder, program.File, output => ["build", "--quiet", "--theme", "plain", "--output", output, "--no-checks"]) { Site = "plain" },
                new Tool($"{program.Name}, shipped theme, all checks", folder, program.File, output => ["build", "--quiet", "--output", output]) { Site = "shipped" },
            }),
        ];
    }
}
