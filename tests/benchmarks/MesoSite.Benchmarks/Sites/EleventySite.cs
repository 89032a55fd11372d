using MesoSite.Benchmarks.Measuring;

namespace MesoSite.Benchmarks.Sites;

/// <summary>The corpus for Eleventy.</summary>
internal static class EleventySite
{
    /// <summary>Installs Eleventy from npm, once for all sites: Node looks for packages in the folders above a site too.</summary>
    public static void Install(string work)
    {
        if (!Directory.Exists(Path.Combine(work, "node_modules")))
        {
            Directory.CreateDirectory(work);
            File.Copy(Repository.Benchmarks("peers", "eleventy", "package.json"), Path.Combine(work, "package.json"), overwrite: true);
            Processes.Run("npm", ["install", "--no-audit", "--no-fund", "--silent"], work);
        }
    }

    public static Tool Write(string folder, int articles, string work)
    {
        Repository.Copy(Repository.Benchmarks("peers", "eleventy"), folder);
        SiteFiles.Write(Path.Combine(folder, "src", "_data", "frame.yaml"), FrameData.Yaml());
        SiteFiles.Write(articles, FrameData.Dialect(true), page => Path.Combine(folder, "src", FrameData.Tag(page.Language), page.Slug + ".md"));
        var program = Path.Combine(work, "node_modules", "@11ty", "eleventy", "cmd.cjs");
        // Eleventy takes its folders relative to the site.
        return new Tool("Eleventy", folder, "node", output => [program, $"--output={Path.GetRelativePath(folder, output)}", "--quiet"]);
    }
}
