using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input.Content;
using MesoSite.Process.Facts;
using MesoSite.Process.Language;
using MesoSite.Process.Views;

namespace MesoSite.Process.Text;

/// <summary>What every page of the site is made from.</summary>
internal sealed record SiteContext(
    SiteContent Content,
    ImmutableSortedDictionary<string, FactValue> Facts,
    Addresses Addresses,
    Assets Assets,
    DiagnosticBag Bag)
{
    /// <summary>The emergency number of the clinic's country.</summary>
    public string EmergencyNumber => Content.Settings.EmergencyNumbers[Content.Settings.Country.Value].Numbers[0];

    /// <summary>True for a fact of an entry that has had its fault already.</summary>
    /// <param name="path">The fact's path.</param>
    public bool IsOfDamagedEntry(string path) => path.Split('.') switch
    {
        ["figures", var id, ..] => Content.Figures.Figures.IsDamaged(id),
        ["aftercare", var id, ..] => Content.Aftercare.Steps.IsDamaged(id),
        ["self-care", var id, ..] => Content.Care.SelfCare.IsDamaged(id),
        ["dispositions", var id, ..] => Content.Care.Dispositions.IsDamaged(id),
        [var id, ..] => Content.Effects.Effects.IsDamaged(id),
        _ => false,
    };
}

/// <summary>
/// The page that texts are put on: its language and its address, and, while it is being planned, what its texts cite and
/// link to. One page is planned by one thread.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="voice">The page's language.</param>
/// <param name="path">The page's path from the root of the site.</param>
/// <param name="root">
/// Null for links relative to the page. For the page that a host shows under any wrong address: the path of the site's root on
/// its host, such as <c>/</c> or <c>/handouts/</c>.
/// </param>
internal sealed class TextContext(SiteContext site, Voice voice, string path, string? root = null)
{
    private readonly List<string> citations = [];
    private readonly List<Located<string>> links = [];
    private ProseRenderer? renderer;

    public SiteContext Site => site;

    public SiteContent Content => site.Content;

    public Voice Voice => voice;

    public DiagnosticBag Bag => site.Bag;

    /// <summary>Renders the page's texts.</summary>
    public ProseRenderer Renderer => renderer ??= new ProseRenderer(this);

    /// <summary>The page's path from the root of the site.</summary>
    public string Path => path;

    /// <summary>The side effect that the texts rendered at this moment are about, for words that several share; usually none.</summary>
    public string? Effect { get; set; }

    /// <summary>The links that authors wrote, as they stand in the page, with their places.</summary>
    public ImmutableArray<Located<string>> Links => [.. links];

    /// <summary>The ids of the sources cited so far, in order of first citation.</summary>
    public IReadOnlyList<string> Citations => citations;

    /// <summary>The address of a page of the same language, relative to this one.</summary>
    public string Href(string target) => FileHref(site.Addresses.PathOf(target, voice.Tag));

    /// <summary>The address of a file, relative to this page.</summary>
    public string FileHref(string file) => root is null ? Addresses.Relative(path, file) : root + Addresses.Relative(string.Empty, file);

    /// <summary>The number of a source on this page, from 1.</summary>
    public int Cite(string source)
    {
        var index = citations.IndexOf(source);
        if (index >= 0)
        {
            return index + 1;
        }

        citations.Add(source);
        return citations.Count;
    }

    /// <summary>Remembers where an author wrote a link.</summary>
    public void Linked(string href, SourceSpan span) => links.Add(new Located<string>(href, span));

    /// <summary>A telephone number to tap.</summary>
    public static PhoneView Phone(string number) => new(number, PhoneNumber.ToHref(number));
}
