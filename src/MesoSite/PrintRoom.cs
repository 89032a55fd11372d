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
        if (made is not { Content: { } content, Site: { } site } || bag.HasErrors || !choice.Fits(content, bag)
            || OutputWriter.Write([.. site.Files, .. site.PaperPages.Select(page => page.File)], folder, bag) is null)
        {
            return new PrintPlan(bag.ToSorted(), [], 0, []);
        }

        var wanted = site.Papers.Where(paper => choice.Wants(paper.Paper, content.Settings.Print)).ToList();
        var keys = site.Papers.Select(paper => paper.Key).ToHashSet(StringComparer.Ordinal);
        return new PrintPlan(
            bag.ToSorted(),
            // The longest first, so that at the end no tab waits for another.
            [.. wanted.Where(paper => !printed.Contains(paper.Key)).OrderByDescending(paper => IsLong(paper.Paper.Kind)).Select(paper => Task(paper, folder))],
            wanted.Count(paper => printed.Contains(paper.Key)),
            [.. printed.Where(key => !keys.Contains(key))]);
    }

    /// <summary>Keeps a PDF for the next build; a fault where it cannot be written.</summary>
    public static Diagnostic? Keep(BuildOptions options, PrintTask task, ReadOnlySpan<byte> pdf)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(task);
        return PrintStore.Write(options.PrintsFolder, task.Key, pdf);
    }

    /// <summary>Removes the pages, which are printed now, and PDFs of pages that are no longer as they were.</summary>
    public static void Finish(BuildOptions options, IEnumerable<string> outdated)
    {
        ArgumentNullException.ThrowIfNull(options);
        PrintStore.Remove(options.PrintsFolder, outdated);
    }

    private static bool IsLong(PaperKind kind) => kind is PaperKind.Booklet or PaperKind.Chart;

    private static PrintTask Task(RenderedPaper paper, string folder)
    {
        var (made, of) = (paper, paper.Paper);
        return new PrintTask(
            made.Folder + of.Path,
            made.Key,
            Path.GetFullPath(Path.Combine(folder, made.Folder, of.Page)),
            made.Styles,
            [.. of.Classes],
            of.Sheet == PaperSheet.Letter,
            of.Kind == PaperKind.Booklet,
            of.IsFolded,
            of.Voice.View.Dir == "rtl",
            Path.GetFullPath(Path.Combine(folder, made.Folder)),
            made.Address is null ? null : made.Address + "/");
    }
}

/// <summary>What there is to print.</summary>
/// <param name="Diagnostics">All faults of the site.</param>
/// <param name="Tasks">What is wanted and not yet printed.</param>
/// <param name="Printed">How many of what is wanted are printed already.</param>
/// <param name="Outdated">Hashes of what was printed of pages that have changed since.</param>
public sealed record PrintPlan(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<PrintTask> Tasks, int Printed, ImmutableArray<string> Outdated);

/// <summary>A PDF to print.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Key">Hash of all that it is made from.</param>
/// <param name="Page">The page, as a file on the disk.</param>
/// <param name="Styles">A style sheet to put behind the page's own.</param>
/// <param name="Classes">Classes for the page's root element.</param>
/// <param name="IsLetter">True for US Letter; else A4.</param>
/// <param name="HasPageNumbers">True where its contents name pages.</param>
/// <param name="IsFolded">True where its pages are to be laid two by two for folding.</param>
/// <param name="IsRightToLeft">True where it is bound at its right edge.</param>
/// <param name="Folder">The folder that the site lies in while it is printed.</param>
/// <param name="Address">Web address of that folder, or null.</param>
public sealed record PrintTask(
    string Path,
    string Key,
    string Page,
    string Styles,
    ImmutableArray<string> Classes,
    bool IsLetter,
    bool HasPageNumbers,
    bool IsFolded,
    bool IsRightToLeft,
    string Folder,
    string? Address);
