using System.Globalization;
using System.Text;
using System.Text.Json;
using MesoSite.Input;
using MesoSite.Process;
using MesoSite.Process.Offline;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Sites;

/// <summary>What the worker is told of a site. What it then does is tried in a browser.</summary>
public sealed class OfflineTests
{
    [Fact]
    public void It_knows_each_page_that_it_keeps_by_its_hash_and_all_of_them_together_by_its_version()
    {
        var site = BuiltSite.Of("shipped").Passes;
        var settings = Settings(Worker(site));
        Assert.Matches("^[0-9a-f]{8}$", settings.GetProperty("version").GetString());
        var files = site.Site!.Files.ToDictionary(file => file.Path, file => file.Bytes);
        foreach (var language in site.Content!.Languages.Select(language => language.Tag))
        {
            var told = settings.GetProperty("languages").GetProperty(language);
            var pages = told.GetProperty("pages").EnumerateObject().ToList();
            Assert.Equal($"{language}/emergency.html", pages[0].Name);
            Assert.Equal(7 + site.Content.Settings.Articles.Length, pages.Count);
            Assert.All(pages, page => Assert.Equal(Assets.ShortHash(files[page.Name].AsSpan()), page.Value.GetString()));
        }
    }

    [Fact]
    public void Its_words_are_in_each_language_with_the_number_to_call()
    {
        var site = BuiltSite.Of("shipped").Passes;
        foreach (var language in Settings(Worker(site)).GetProperty("languages").EnumerateObject())
        {
            string Text(string name) => language.Value.GetProperty(name).GetString()!;
            Assert.Contains("{saved}", Text("plain"), StringComparison.Ordinal);
            Assert.All(["{saved}", "{reviewed}", "{next}"], date => Assert.Contains(date, Text("reviewed"), StringComparison.Ordinal));
            Assert.DoesNotContain("{reviewed}", Text("unreviewed"), StringComparison.Ordinal);
            Assert.All(["overdue", "off", "missing"], name => Assert.Contains("tel:999", Text(name), StringComparison.Ordinal));
            Assert.Contains($"lang=\"{language.Name}\"", Text("missing"), StringComparison.Ordinal);
        }
    }

    /// <summary>A change of a page that is kept is a new version; the same site is the same worker.</summary>
    [Fact]
    public void A_version_is_new_when_a_page_is()
    {
        var shipped = Worker(BuiltSite.Of("shipped").Passes);
        Assert.Equal(shipped, Worker(SitePasses.Run(Trees.Shipped)));
        var article = "articles/scalp-health/en.md";
        var changed = Trees.Shipped with { Input = Trees.Shipped.Input.With(article, Trees.Shipped.Input.Texts[article].Text.Replace("\n## ", "\nMore.\n\n## ", StringComparison.Ordinal)) };
        var other = Worker(SitePasses.Run(changed));
        Assert.NotEqual(Settings(shipped).GetProperty("version").GetString(), Settings(other).GetProperty("version").GetString());
    }

    /// <summary>By it the worker knows a page, and reads when its review runs out.</summary>
    [Fact]
    public void Every_page_bears_its_mark_with_the_dates_of_its_review()
    {
        var site = BuiltSite.Of(With("offline: on"));
        var marks = site.Documents.ToDictionary(page => page.Key, page => Assert.Single(page.Value.QuerySelectorAll("meta[name=handout]")));
        foreach (var page in site.Passes.Plan!.Pages)
        {
            var mark = marks[page.Path];
            Assert.Equal(page.Page.Kind, mark.GetAttribute("content"));
            Assert.Equal("sw.js", site.Target(page.Path, mark.GetAttribute("data-worker")!));
            Assert.Equal(page.Page.Review is null ? null : page.Page.Review.On ?? "not-yet", mark.GetAttribute("data-reviewed"));
            Assert.Equal(page.Page.Review?.Next, mark.GetAttribute("data-next"));
            Assert.Equal(page.Page.Review?.NextIso, mark.GetAttribute("data-expires"));
        }

        Assert.Contains(marks.Values, mark => DateOnly.TryParseExact(mark.GetAttribute("data-expires"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }

    [Theory]
    [InlineData("offline: off")]
    [InlineData("")]
    public void Where_phones_keep_nothing_a_worker_frees_them_and_no_page_starts_one(string setting)
    {
        var site = BuiltSite.Of(With(setting));
        Assert.Contains("registration.unregister()", Worker(site.Passes), StringComparison.Ordinal);
        Assert.DoesNotContain("fetch", Worker(site.Passes), StringComparison.Ordinal);
        Assert.All(site.Passes.Site!.Pages, page => Assert.DoesNotContain("sw.js", page.Html, StringComparison.Ordinal));
        Assert.All(site.Passes.Site.Pages, page => Assert.DoesNotContain("serviceWorker", page.Html, StringComparison.Ordinal));
    }

    private static SourceTrees With(string setting) =>
        Trees.Dental with { Input = Trees.Dental.Input.With("site.yaml", $"{Trees.Dental.Input.Texts["site.yaml"].Text}\n{setting}\n") };

    private static string Worker(SitePasses site) =>
        Encoding.UTF8.GetString(Assert.Single(site.Site!.Files, file => file.Path == WorkerFromRendered.Path).Bytes.AsSpan());

    private static JsonElement Settings(string worker)
    {
        var start = worker.IndexOf("const SITE = ", StringComparison.Ordinal) + "const SITE = ".Length;
        return JsonDocument.Parse(worker[start..worker.IndexOf("\n};\n", StringComparison.Ordinal)] + "\n}").RootElement;
    }
}
