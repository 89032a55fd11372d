namespace MesoSite.Benchmarks.Sites;

/// <summary>The corpus for Hugo.</summary>
internal static class HugoSite
{
    public static Tool Write(string folder, int articles)
    {
        Repository.Copy(Repository.Benchmarks("peers", "hugo"), folder);
        SiteFiles.Write(Path.Combine(folder, "data", "frame.yaml"), FrameData.Yaml());
        SiteFiles.Write(articles, FrameData.Dialect(false), page => Path.Combine(folder, "content", FrameData.Tag(page.Language), "articles", page.Slug + ".md"));
        return new Tool("Hugo", folder, "hugo", output => ["--quiet", "--destination", output]);
    }
}
