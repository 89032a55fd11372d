using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Process.Papers;

namespace MesoSite;

/// <summary>What is wanted of all that can be printed. Where nothing is said, what <c>print:</c> in <c>site.yaml</c> says.</summary>
/// <param name="Article">One article alone, by its id.</param>
/// <param name="Language">One language alone.</param>
/// <param name="Size">One size of type in points alone.</param>
/// <param name="Sheet">One sheet alone: <c>a4</c> or <c>letter</c>.</param>
/// <param name="Kind">One kind alone, such as <c>handout</c>.</param>
public sealed record PrintChoice(string? Article, string? Language, string? Size, string? Sheet, string? Kind)
{
    /// <summary>The sizes that there are, as they are written.</summary>
    public static ImmutableArray<string> Sizes { get; } = Words(PrintSettings.SizeWords);

    /// <summary>The sheets that there are, as they are written.</summary>
    public static ImmutableArray<string> Sheets { get; } = Words(PrintSettings.SheetWords);

    /// <summary>The kinds that there are, as they are written.</summary>
    public static ImmutableArray<string> Kinds { get; } = Words(PrintSettings.KindWords);

    /// <summary>True where nothing is left out but what <c>site.yaml</c> leaves out.</summary>
    public bool IsAll => this == new PrintChoice(null, null, null, null, null);

    /// <summary>False, and a fault, where it names an article or a language that the site does not have.</summary>
    internal bool Fits(SiteContent content, DiagnosticBag bag)
    {
        Require("article", Article, content.Source.Articles.Select(article => article.Id), bag);
        Require("language", Language, content.Languages.Select(language => language.Tag), bag);
        return !bag.HasErrors;
    }

    /// <summary>True for a paper that is wanted.</summary>
    internal bool Wants(Paper paper, PrintSettings settings) =>
        (Article is null || Article == paper.Article)
        && (Language is null || Language == paper.Voice.Tag)
        && (paper.Size is not { } size || Wants(Size, size, settings.Sizes, PrintSettings.SizeWords) || (paper.IsFolded && Size is null))
        && Wants(Sheet, paper.Sheet, settings.Sheets, PrintSettings.SheetWords)
        && Wants(Kind, paper.Kind, settings.Kinds, PrintSettings.KindWords);

    private static bool Wants<T>(string? word, T value, ImmutableArray<T> usual, ImmutableArray<(string Word, T Value)> words) =>
        word is null ? usual.Contains(value) : words.Any(entry => entry.Word == word && EqualityComparer<T>.Default.Equals(entry.Value, value));

    private static void Require(string what, string? name, IEnumerable<string> known, DiagnosticBag bag)
    {
        if (name is not null && !known.Contains(name))
        {
            bag.Add(InputFaults.NoSuchName(what, name, known));
        }
    }

    private static ImmutableArray<string> Words<T>(ImmutableArray<(string Word, T Value)> words) => [.. words.Select(entry => entry.Word)];
}
