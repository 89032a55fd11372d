using System.Collections.Immutable;
using MesoSite.Core;
using MesoSite.Input;
using MesoSite.Input.Content;
using MesoSite.Output;
using MesoSite.Process.Papers;

namespace MesoSite;

/// <summary>What there is to print of a site. Printing itself is somebody else's: this says what, and keeps the PDFs for the next build.</summary>
public static class PrintRoom
{
    /// <summary>Writes the site beside what was printed, and says which of its papers are wanted and not yet printed.</summary>
    /// <param name="options">The site.</param>
    /// <param name="choice">What is wanted.</param>
    public static PrintPlan Plan(BuildOptions options, PrintChoice choice)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(choice);
        var bag = new DiagnosticBag();
        var folder = PrintStore.PagesIn(options.PrintsFolder);
        var sources = SourceReader.Read(options.Input, options.Theme, bag);
        var printed = PrintStore.Keys(options.PrintsFolder, bag);
        // Without what was printed: links to papers are no part of them, and the PDFs need not lie beside the pages.
        var made = Build.Make(sources, options, _ => { }, bag, papers: true);
        if (made is not { Content: { } content, Site: { } site } || !bag.MayBePublished || !choice.Fits(content, bag)
            || OutputWriter.Write([.. site.Files, .. site.PaperPages.Select(page => page.File)], folder, bag) is null)
        {
            return new PrintPlan(bag.ToSorted(), [], 0, []);
        }

        var wanted = site.Papers.Where(paper => choice.Wants(paper.Paper, content.Settings.Print)).ToList();
        var keys = site.Papers.Select(paper => paper.Key).ToHashSet(StringComparer.Ordinal);
        return new PrintPlan(
            bag.ToSorted(),
            // The longest first, so that at the end no tab waits for another.
            [
                .. wanted.Where(paper => !printed.Contains(paper.Key))
                    .GroupBy(paper => (paper.Folder, paper.Paper.Page, paper.Paper.Size, paper.Paper.Sheet))
                    .OrderByDescending(papers => IsLong(papers.First().Paper.Kind))
                    .Select(papers => Task([.. papers], folder)),
            ],
            wanted.Count(paper => printed.Contains(paper.Key)),
            [.. printed.Where(key => !keys.Contains(key))]);
    }

    /// <summary>Keeps a PDF for the next build; a fault where it cannot be written.</summary>
    public static Diagnostic? Keep(BuildOptions options, string key, ReadOnlySpan<byte> pdf)
    {
        ArgumentNullException.ThrowIfNull(options);
        return PrintStore.Write(options.PrintsFolder, key, pdf);
    }

    /// <summary>Removes the pages, which are printed now, and PDFs of pages that are no longer as they were.</summary>
    public static void Finish(BuildOptions options, IEnumerable<string> outdated)
    {
        ArgumentNullException.ThrowIfNull(options);
        PrintStore.Remove(options.PrintsFolder, outdated);
    }

    private static bool IsLong(PaperKind kind) => kind is PaperKind.Booklet or PaperKind.Chart;

    private static PrintTask Task(IReadOnlyList<RenderedPaper> papers, string folder)
    {
        var (made, of) = (papers[0], papers[0].Paper);
        return new PrintTask(
            made.Folder + of.Path,
            Path.GetFullPath(Path.Combine(folder, made.Folder, of.Page)),
            made.Styles,
            [.. of.Classes],
            of.Sheet == PaperSheet.Letter,
            of.Kind == PaperKind.Booklet,
            [.. papers.Select(paper => new PrintCopy(paper.Key, paper.Paper.IsFolded))],
            of.Voice.View.Dir == "rtl",
            Path.GetFullPath(Path.Combine(folder, made.Folder)),
            made.Address is null ? null : made.Address + "/");
    }
}

/// <summary>What there is to print.</summary>
/// <param name="Diagnostics">All faults of the site.</param>
/// <param name="Tasks">What is to be printed for all that is wanted and not yet there.</param>
/// <param name="Printed">How many of what is wanted are printed already.</param>
/// <param name="Outdated">Hashes of what was printed of pages that have changed since.</param>
public sealed record PrintPlan(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<PrintTask> Tasks, int Printed, ImmutableArray<string> Outdated);

/// <summary>A page to print once.</summary>
/// <param name="Path">Path in the site of the first PDF that comes of it.</param>
/// <param name="Page">The page, as a file on the disk.</param>
/// <param name="Styles">A style sheet to put behind the page's own.</param>
/// <param name="Classes">Classes for the page's root element.</param>
/// <param name="IsLetter">True for US Letter; else A4.</param>
/// <param name="HasPageNumbers">True where its contents name pages.</param>
/// <param name="Copies">The PDFs that come of it.</param>
/// <param name="IsRightToLeft">True where it is bound at its right edge.</param>
/// <param name="Folder">The folder that the site lies in while it is printed.</param>
/// <param name="Address">Web address of that folder, or null.</param>
public sealed record PrintTask(
    string Path,
    string Page,
    string Styles,
    ImmutableArray<string> Classes,
    bool IsLetter,
    bool HasPageNumbers,
    ImmutableArray<PrintCopy> Copies,
    bool IsRightToLeft,
    string Folder,
    string? Address);

/// <summary>A PDF that comes of a printed page.</summary>
/// <param name="Key">Hash of all that it is made from.</param>
/// <param name="IsFolded">True where the pages are laid two by two for folding.</param>
public sealed record PrintCopy(string Key, bool IsFolded);
