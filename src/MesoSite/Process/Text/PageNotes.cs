using MesoSite.Core;

namespace MesoSite.Process.Text;

/// <summary>What is remembered of a page while it is being planned, in whatever languages its texts are.</summary>
internal sealed class PageNotes
{
    /// <summary>The ids of the sources cited so far, in order of first citation.</summary>
    public List<string> Citations { get; } = [];

    /// <summary>The links that authors wrote, as they stand in the page, with their places.</summary>
    public List<Located<string>> Links { get; } = [];

    /// <summary>The sections whose text is older than its original.</summary>
    public HashSet<string> StaleSections { get; } = [];

    /// <summary>True once a text stood in the original language in place of its translation.</summary>
    public bool HasOriginals { get; set; }

    /// <summary>True once a text from the language's own file was older than its original.</summary>
    public bool HasStaleText { get; set; }
}
