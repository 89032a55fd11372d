using AngleSharp.Dom;

namespace MesoSite.PostProcess.Pages;

/// <summary>
/// Ends the parsing of a page that has too many elements, or too many inside one another: with each that is open the parser looks through all that are, and
/// what walks the tree would run out of stack.
/// </summary>
internal sealed class ElementGuard
{
    /// <summary>How many elements may be inside one another. A page of ours has 20 or so.</summary>
    public const int MaxDepth = 256;

    /// <summary>How many elements a page may have. The largest of ours have some thousands.</summary>
    public const int MaxElements = 50_000;

    private readonly Dictionary<IElement, int> depths = new(ReferenceEqualityComparer.Instance);
    private IElement? last;

    /// <summary>Told of each element before it has its place in the tree, so that it looks at the one before.</summary>
    /// <exception cref="PageTooLargeException">The page is too large.</exception>
    public void Created(IElement element)
    {
        // Below it may be others, of which nobody was told: what was open as bold, and is opened again in each new paragraph.
        for (; last is not null; last = last.LastElementChild)
        {
            var depth = DepthOf(last.ParentElement) + 1;
            depths.TryAdd(last, depth);
            if (depth > MaxDepth || depths.Count > MaxElements)
            {
                throw new PageTooLargeException();
            }
        }

        last = element;
    }

    private int DepthOf(IElement? element)
    {
        var above = 0;
        for (; element is not null && above <= MaxDepth; element = element.ParentElement)
        {
            if (depths.TryGetValue(element, out var depth))
            {
                return depth + above;
            }

            above++;
        }

        return above;
    }
}

/// <summary>Ends the parsing of a page; its reader makes a fault of it.</summary>
internal sealed class PageTooLargeException : Exception;
