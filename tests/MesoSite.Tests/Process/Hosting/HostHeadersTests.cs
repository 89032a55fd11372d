using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MesoSite.Process;
using MesoSite.Process.Hosting;
using MesoSite.Tests.Sites;
using MesoSite.Tests.Support;

namespace MesoSite.Tests.Process.Hosting;

/// <summary>
/// The headers are said once and written down for each host. What lies in the repository is held to it; <c>UPDATE_EXPECTED=1</c> writes it anew, as after a
/// change of a script.
/// </summary>
public sealed class HostHeadersTests
{
    private const string Start = "# ---- headers\n";
    private const string End = "# ---- end of headers\n";

    private static readonly string[] Scripts = ["checker", "offline-notice", "search"];

    private static readonly string NetlifyFile = Path.Combine(Repository.Root, "netlify.toml");

    private static SitePasses Site => BuiltSite.Of("shipped").Passes;

    private static ImmutableArray<HeaderRule> Rules => HostHeaders.Of(Site.Plan!.Pages, [string.Empty]);

    [Fact]
    public void The_policy_allows_files_of_the_site_and_the_scripts_of_the_theme_and_nothing_else() => Assert.Equal(
        $"default-src 'none'; script-src {string.Join(' ', HashesOfTheme())}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types handout-sw",
        Rules[0].Headers.Single(header => header.Name == "Content-Security-Policy").Value);

    [Fact]
    public void A_page_has_the_same_policy_but_for_scripts_of_other_pages_and_what_only_a_header_can_say()
    {
        var header = Rules[0].Headers[0].Value.Replace(" frame-ancestors 'none';", string.Empty, StringComparison.Ordinal);
        var hashes = HashesOfTheme();
        foreach (var page in Site.Plan!.Pages)
        {
            var others = hashes.Where(hash => !page.Page.Scripts.Any(script => Hash(script.Markup) == hash));
            var own = others.Aggregate(header, (policy, hash) => policy.Replace(" " + hash, string.Empty, StringComparison.Ordinal)).Replace(" script-src;", string.Empty, StringComparison.Ordinal);
            Assert.Equal(own.Split("; ").Order(StringComparer.Ordinal), page.Page.Head.Policy.Split("; ").Order(StringComparer.Ordinal).Select(InOrder));
        }
    }

    [Fact]
    public void The_file_for_Netlify_and_Cloudflare_has_them_all()
    {
        var lines = Text(Assert.Single(Site.Site!.Files, file => file.Path == HeadersFile.Name)).Split('\n');
        Assert.Equal(Rules.SelectMany(rule => rule.Headers.Select(header => $"  {header.Name}: {header.Value}").Prepend(rule.Path)).Append(string.Empty), lines);
    }

    [Fact]
    public void Netlifys_own_file_has_them_all()
    {
        var text = File.ReadAllText(NetlifyFile);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= Start.Length && end >= start, "netlify.toml has no part for headers");
        Expected.Matches(NetlifyFile, text[..start] + string.Concat(Rules.Select(InToml)) + text[end..]);
    }

    [Fact]
    public void The_nginx_example_has_them_all_and_is_for_this_sites_address()
    {
        var text = Text(Assert.Single(Site.Site!.Reports, file => file.Path == NginxExample.Name));
        Assert.All(Rules[0].Headers, header => Assert.Contains($"add_header {header.Name} \"{header.Value}\" always;", text, StringComparison.Ordinal));
        Assert.All(Rules.Skip(1).SelectMany(rule => rule.Headers), header => Assert.Contains(header.Value, text, StringComparison.Ordinal));
        Assert.Contains("server_name handouts.example.org;", text, StringComparison.Ordinal);
        Assert.All(Site.Content!.Languages, language => Assert.Contains($"error_page 404 /{language.Tag}/404.html;", text, StringComparison.Ordinal));
        var below = Text(Assert.Single(BuiltSite.Of("dental at an address").Passes.Site!.Reports, file => file.Path == NginxExample.Name));
        Assert.Contains("location /dental/ar/ { error_page 404 /dental/ar/404.html; }", below, StringComparison.Ordinal);
        Assert.Contains(@"~^/dental/sw\.js$", below, StringComparison.Ordinal);
    }

    private static string InToml(HeaderRule rule) => $"""
        [[headers]]
          for = "{rule.Path}"
          [headers.values]
        {string.Concat(rule.Headers.Select(header => $"    {header.Name} = \"{header.Value}\"\n"))}

        """.ReplaceLineEndings("\n");

    private static string InOrder(string directive) => directive.StartsWith("script-src ", StringComparison.Ordinal)
        ? $"script-src {string.Join(' ', directive.Split(' ').Skip(1).Order(StringComparer.Ordinal))}"
        : directive;

    private static List<string> HashesOfTheme() =>
        [.. Scripts.Select(name => Hash(ScriptText.Published(File.ReadAllText(Path.Combine(Repository.Root, "theme", "components", name, $"{name}.js"))))).Order(StringComparer.Ordinal)];

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static string Text(MesoSite.Process.SiteFile file) => Encoding.UTF8.GetString(file.Bytes.AsSpan());
}
