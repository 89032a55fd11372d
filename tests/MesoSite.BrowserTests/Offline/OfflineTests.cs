using MesoSite.BrowserTests.Pages;
using Microsoft.Playwright;

namespace MesoSite.BrowserTests.Offline;

/// <summary>Copies of pages on a phone: when they are made and shown, what they say, and how they go.</summary>
[Collection(OneBrowser.Name)]
public sealed class OfflineTests(Browser browser, OfflineSites sites) : IClassFixture<OfflineSites>
{
    private const string Handout = "en/articles/after-extraction.html";
    private const string Effect = "en/effects/bleeding.html";
    private const string Emergency = "a[href='tel:112']";

    [Fact]
    public async Task The_worker_comes_after_the_page_and_keeps_what_helps_in_need_and_the_handouts()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, Handout, waits: false);
        Assert.DoesNotContain("/sw.js", server.Asked);
        await phone.InstalledAsync();
        Assert.Contains("/sw.js", server.Asked);

        var kept = (await phone.KeptAsync()).ToLookup(path => path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(["clot", "gauze", "logo", "site"], kept[false].Select(path => path["/assets/".Length..].Split('.')[0]));
        Assert.Equal(
            ["/en/aftercare.html", "/en/articles/after-extraction.html", "/en/articles/before-extraction.html", "/en/checker.html", "/en/effects.html", "/en/emergency.html", "/en/index.html", "/en/search.html", "/en/timeline.html", "/index.html"],
            kept[true]);
        Assert.Equal([server.Address], await phone.ScopesAsync());
        Assert.Empty(await Probe.RunAsync(phone.Page, Quality.Kept));
        Assert.Null(await phone.NoticeAsync());
    }

    [Fact]
    public async Task While_the_site_does_not_answer_a_copy_is_shown_that_says_so()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        var before = await phone.KeptAsync();
        var today = DateTime.Now.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var weather in new[] { Weather.Down, Weather.Slow, Weather.Broken, Weather.Portal, Weather.PortalElsewhere })
        {
            server.Weather = weather;
            var text = await phone.OpenAsync(Handout);
            Assert.Contains("Bite on the gauze.", text, StringComparison.Ordinal);
            Assert.DoesNotContain(WeatheredServer.PortalText, text, StringComparison.Ordinal);
            Assert.Equal(
                $"Saved copy. Your device saved this page on {today}. The newest version could not be loaded. Last reviewed: March 1, 2026. Next review: March 1, 2047.",
                await phone.NoticeAsync());
            Assert.True(await phone.Page.Locator(Emergency).First.IsVisibleAsync());
            Assert.Equal(server.Address + Handout, phone.Page.Url);
            Assert.Equal(before, await phone.KeptAsync());
        }

        Assert.Empty(await Axe.RunAsync(phone.Page));
        server.Weather = Weather.Fair;
        Assert.Contains("Bite on the gauze.", await phone.OpenAsync(Handout), StringComparison.Ordinal);
        Assert.Null(await phone.NoticeAsync());
    }

    [Fact]
    public async Task Where_there_is_no_copy_a_page_says_so_and_whom_to_call()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        var before = await phone.KeptAsync();
        foreach (var weather in new[] { Weather.Down, Weather.Broken, Weather.Portal, Weather.PortalElsewhere })
        {
            server.Weather = weather;
            var text = await phone.OpenAsync(Effect);
            Assert.Contains("This page is not saved on your device", text, StringComparison.Ordinal);
            Assert.DoesNotContain(WeatheredServer.PortalText, text, StringComparison.Ordinal);
            Assert.True(await phone.Page.Locator(Emergency).First.IsVisibleAsync());
            Assert.Equal(before, await phone.KeptAsync());
        }

        Assert.Empty(await Axe.RunAsync(phone.Page));
        server.Weather = Weather.Fair;
        await phone.Page.ClickAsync("a[href='']");
        await phone.Page.WaitForSelectorAsync(".page-effect");
    }

    [Fact]
    public async Task Without_a_network_links_lead_from_copy_to_copy_and_the_checker_still_works_and_keeps_no_answer()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "ar/index.html");
        await phone.Page.Context.SetOfflineAsync(true);
        server.Weather = Weather.Down;

        await phone.OpenAsync("ar/checker.html");
        Assert.Contains("نسخة محفوظة", await phone.NoticeAsync(), StringComparison.Ordinal);
        await phone.Page.ClickAsync("a.checker-start");
        await phone.Page.ClickAsync("#q1 .checker-answer >> nth=0");
        Assert.Contains("#", phone.Page.Url, StringComparison.Ordinal);
        await phone.Page.ReloadAsync();
        await phone.Page.ClickAsync(".brand");
        Assert.EndsWith("/ar/index.html", phone.Page.Url, StringComparison.Ordinal);
        Assert.NotNull(await phone.NoticeAsync());

        Assert.All(await phone.KeptAsync(), path => Assert.DoesNotContain(path, letter => letter is '#' or '?'));
        Assert.All(server.Asked, path => Assert.DoesNotContain(path, letter => letter is '#' or '?'));
    }

    [Fact]
    public async Task What_the_host_no_longer_has_the_phone_no_longer_has()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        foreach (var (weather, page) in new[] { (Weather.NotFound, Handout), (Weather.Gone, "en/aftercare.html") })
        {
            Assert.Contains("/" + page, await phone.KeptAsync());
            (server.Weather, server.For) = (weather, page);
            Assert.Contains("The host has no page for you.", await phone.OpenAsync(page), StringComparison.Ordinal);
            Assert.DoesNotContain("/" + page, await phone.KeptAsync());

            (server.Weather, server.For) = (Weather.Down, string.Empty);
            Assert.Contains("This page is not saved on your device", await phone.OpenAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_read_is_kept_and_another_language_with_all_that_is_kept_of_it()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        await phone.OpenAsync(Effect + "?from=leaflet#what-to-do");
        await phone.OpenAsync("ar/about.html");
        await Phone.UntilAsync(async () => (await phone.KeptAsync()).Contains("/ar/checker.html"));
        Assert.All(await phone.KeptAsync(), path => Assert.DoesNotContain(path, letter => letter is '#' or '?'));

        server.Weather = Weather.Down;
        await phone.OpenAsync(Effect);
        Assert.NotNull(await phone.NoticeAsync());
        await phone.OpenAsync("ar/emergency.html");
        Assert.NotNull(await phone.NoticeAsync());
    }

    [Fact]
    public async Task A_new_version_comes_at_once_and_whole_or_not_at_all_and_brings_only_what_has_changed()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        await phone.OpenAsync(Effect);
        await Phone.UntilAsync(async () => (await phone.KeptAsync()).Contains("/" + Effect));
        var old = await phone.CachesAsync();

        // Half of a new version: the page that has changed does not come.
        server.Folder = sites.Next;
        (server.Weather, server.For) = (Weather.Broken, Handout);
        await phone.UpdateAsync();
        Assert.Equal(old, await phone.CachesAsync());
        (server.Weather, server.For) = (Weather.Down, string.Empty);
        Assert.Contains("Bite on the gauze.", await phone.OpenAsync(Handout), StringComparison.Ordinal);

        server.Weather = Weather.Fair;
        server.Asked.Clear();
        await phone.UpdateAsync();
        await Phone.UntilAsync(async () => (await phone.CachesAsync()).Length == 1);
        Assert.NotEqual(old, await phone.CachesAsync());
        Assert.Contains("/" + Handout, server.Asked);
        Assert.DoesNotContain("/en/emergency.html", server.Asked);
        server.Weather = Weather.Down;
        Assert.Contains("Bite gently on the gauze.", await phone.OpenAsync(Handout), StringComparison.Ordinal);
        await phone.OpenAsync(Effect);
        Assert.NotNull(await phone.NoticeAsync());
    }

    [Fact]
    public async Task A_withdrawn_page_takes_the_place_of_its_copy()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        server.Folder = sites.Withdrawn;
        await phone.UpdateAsync();
        server.Weather = Weather.Down;

        var text = await phone.OpenAsync(Handout);
        Assert.Contains("This page has been withdrawn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gauze", text, StringComparison.Ordinal);
        Assert.NotNull(await phone.NoticeAsync());
    }

    [Fact]
    public async Task Past_its_next_review_a_copy_warns_of_itself_and_the_checker_is_off()
    {
        using var server = new WeatheredServer(sites.Overdue);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        await phone.OpenAsync(Handout);
        Assert.Null(await phone.NoticeAsync());
        server.Weather = Weather.Down;

        Assert.Contains("Bite on the gauze.", await phone.OpenAsync(Handout), StringComparison.Ordinal);
        var notice = await phone.NoticeAsync();
        Assert.Contains("This saved page is out of date It should have been reviewed again by April 1, 2026.", notice, StringComparison.Ordinal);
        Assert.Contains("Call 112", notice, StringComparison.Ordinal);
        var order = await phone.Page.EvaluateAsync<bool>("document.querySelector('main').firstElementChild.matches('.offline-overdue')");
        Assert.True(order, "the warning does not come first");
        Assert.Empty(await Axe.RunAsync(phone.Page));

        await phone.OpenAsync("en/checker.html#q1");
        Assert.Equal(0, await phone.Page.Locator(".checker-step, .checker-start").CountAsync());
        Assert.Contains("it is switched off", await phone.NoticeAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await phone.Page.Locator("h1").CountAsync());
        Assert.True(await phone.Page.Locator(Emergency).First.IsVisibleAsync());
        Assert.Empty(await Axe.RunAsync(phone.Page));
    }

    [Fact]
    public async Task The_kill_switch_leaves_nothing_and_takes_nothing_that_is_not_ours()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        await phone.Page.EvaluateAsync("() => caches.open('of another program')");
        server.Folder = sites.Off;
        Assert.DoesNotContain("data-worker", await File.ReadAllTextAsync(Path.Combine(sites.Off, "en", "index.html")), StringComparison.Ordinal);

        // A browser looks for a newer worker by itself when a page is opened.
        await phone.OpenAsync(Handout);
        await Phone.UntilAsync(async () => (await phone.ScopesAsync()).Length == 0);
        Assert.Equal(["of another program"], await phone.CachesAsync());
        await phone.OpenAsync(Handout);
        Assert.Null(await phone.Page.EvaluateAsync<object?>("() => navigator.serviceWorker.controller"));
    }

    [Fact]
    public async Task Where_another_site_has_come_the_worker_goes()
    {
        using var server = new WeatheredServer(sites.Current);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        var other = Directory.CreateTempSubdirectory("mesosite-other-");
        try
        {
            other.CreateSubdirectory("en");
            await File.WriteAllTextAsync(Path.Combine(other.FullName, "_headers"), "/*\n");
            await File.WriteAllTextAsync(Path.Combine(other.FullName, "en", "index.html"), "<!doctype html><title>A shop</title><p>We sell hats.");
            server.Folder = other.FullName;
            Assert.Contains("We sell hats.", await phone.OpenAsync("en/index.html"), StringComparison.Ordinal);
            Assert.Empty(await phone.CachesAsync());
            await Phone.UntilAsync(async () => (await phone.ScopesAsync()).Length == 0);
        }
        finally
        {
            other.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Below_a_path_a_clinic_and_its_branch_each_keep_their_own()
    {
        using var server = new WeatheredServer(sites.Branches, "/clinic/");
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html");
        await phone.OpenAsync("berlin/en/index.html");
        await Phone.UntilAsync(async () => (await phone.CachesAsync()).Length == 2);
        Assert.Equal([server.Address, server.Address + "berlin/"], await phone.ScopesAsync());
        await phone.InstalledAsync();
        server.Weather = Weather.Down;

        Assert.Contains("Beispielpraxis", await phone.OpenAsync("berlin/" + Handout), StringComparison.Ordinal);
        Assert.NotNull(await phone.NoticeAsync());
        Assert.Contains("Cabinet Exemple", await phone.OpenAsync(Handout), StringComparison.Ordinal);
        Assert.NotNull(await phone.NoticeAsync());
    }

    [Fact]
    public async Task Under_the_headers_no_page_is_refused_anything_and_an_injected_script_does_not_run()
    {
        using var server = new WeatheredServer(browser.Site.Folder);
        await using var phone = await Phone.VisitAsync(browser, server, "en/index.html", waits: false);
        await phone.Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => (window.refused ??= []).push(`${violatedDirective} ${blockedURI}`))");
        var said = new List<string>();
        phone.Page.Console += (_, message) => said.Add(message.Text);
        foreach (var page in browser.Samples.Where(page => page.Language is "en" or "ar" && page.Address.StartsWith(browser.Site.Server.Address, StringComparison.Ordinal)))
        {
            await phone.OpenAsync(page.Path);
            Assert.Empty(await phone.Page.EvaluateAsync<string[]>("() => window.refused || []"));
        }

        await phone.OpenAsync("en/index.html");
        await phone.InstalledAsync();
        Assert.Empty(said);

        server.Weather = Weather.Injected;
        await phone.OpenAsync("en/checker.html");
        await phone.Page.EvaluateAsync("""
            () => {
              const script = document.createElement("script");
              script.append("window.injected = 'from a script'");
              document.body.append(script);
            }
            """);
        await Assert.ThrowsAsync<PlaywrightException>(() => phone.Page.EvaluateAsync("() => { document.body.innerHTML = '<p>markup</p>'; }"));
        Assert.Null(await phone.Page.EvaluateAsync<string?>("() => window.injected ?? null"));
        var refused = await phone.Page.EvaluateAsync<string[]>("() => window.refused");
        Assert.Contains(refused, text => text.StartsWith("script-src-elem inline", StringComparison.Ordinal));
        Assert.Contains(refused, text => text.StartsWith("script-src-attr inline", StringComparison.Ordinal));
        Assert.Contains(refused, text => text.StartsWith("script-src-elem http", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_a_folder_there_is_no_worker()
    {
        await using var open = await browser.OpenAsync("en/index.html", "file", script: true);
        await open.Page.WaitForTimeoutAsync(2500);
        Assert.Null(await open.Page.EvaluateAsync<object?>("() => navigator.serviceWorker?.controller ?? null"));
    }
}
