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
    ImmutableArray<Voice> Voices,
    DiagnosticBag Bag)
{
    /// <summary>The pages that have given way.</summary>
    public Withdrawals Withdrawn { get; } = WithdrawalsFromContent.Translate(Content);

    /// <summary>The language that the others are translated from.</summary>
    public Voice SourceVoice => VoiceOf(Content.Settings.DefaultLanguage.Value);

    /// <summary>The emergency number of the clinic's country.</summary>
    public string EmergencyNumber => Content.Settings.EmergencyNumbers[Content.Settings.Country.Value].Numbers[0];

    /// <summary>A language of the site.</summary>
    public Voice VoiceOf(string tag) => Voices.First(voice => voice.Tag == tag);

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
    private PageNotes notes = new();
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
    public ImmutableArray<Located<string>> Links => [.. notes.Links];

    /// <summary>The ids of the sources cited so far, in order of first citation.</summary>
    public IReadOnlyList<string> Citations => notes.Citations;

    /// <summary>What is put behind the ids of headings, where the same article stands on a page in two languages; usually nothing.</summary>
    public string IdSuffix { get; private init; } = string.Empty;

    /// <summary>True where a text of the page is older than its original.</summary>
    public bool IsOutdated => notes.HasStaleText || notes.StaleSections.Count > 0;

    /// <summary>True where a text of the page stands in the original language in place of its translation.</summary>
    public bool HasOriginals => notes.HasOriginals;

    /// <summary>True for a section in which an old text stands; of a text from the language's own file it is not known in which it stands.</summary>
    public bool MayBeOutdated(string section) => notes.HasStaleText || notes.StaleSections.Contains(section);

    /// <summary>The same page for texts in another language of the site.</summary>
    /// <param name="other">The language.</param>
    /// <param name="idSuffix">What is put behind the ids of its headings.</param>
    public TextContext In(Voice other, string idSuffix = "") =>
        new(site, other, path, root) { notes = notes, Effect = Effect, IdSuffix = idSuffix };

    /// <summary>The address of a page of the same language, relative to this one.</summary>
    public string Href(string target) => FileHref(site.Addresses.PathOf(target, voice.Tag));

    /// <summary>The address of a file, relative to this page.</summary>
    public string FileHref(string file) => root is null ? Addresses.Relative(path, file) : root + Addresses.Relative(string.Empty, file);

    /// <summary>The number of a source on this page, from 1.</summary>
    public int Cite(string source)
    {
        var index = notes.Citations.IndexOf(source);
        if (index >= 0)
        {
            return index + 1;
        }

        notes.Citations.Add(source);
        return notes.Citations.Count;
    }

    /// <summary>Remembers where an author wrote a link.</summary>
    public void Linked(string href, SourceSpan span) => notes.Links.Add(new Located<string>(href, span));

    /// <summary>Remembers that sections are older than their originals.</summary>
    public void NoteStaleSections(IEnumerable<string> sections) => notes.StaleSections.UnionWith(sections);

    /// <summary>The same page for texts that stand in the original language in place of their translations.</summary>
    public TextContext InOriginal()
    {
        notes.HasOriginals = true;
        return In(site.SourceVoice, IdSuffix);
    }

    /// <summary>Remembers that a text from the language's own file is older than its original.</summary>
    public void NoteStaleText() => notes.HasStaleText = true;

    /// <summary>A telephone number to tap.</summary>
    public static PhoneView Phone(string number) => new(number, PhoneNumber.ToHref(number));
}
