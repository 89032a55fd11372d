using AngleSharp.Dom;

namespace MesoSite.PostProcess.Pages;

/// <summary>
/// The classes of an element, compared as text: every element of every page comes by, and selectors or AngleSharp's live list of classes take many
/// times as long.
/// </summary>
internal static class ClassNames
{
    // HTML, "ASCII whitespace".
    private const string Spaces = " \t\n\f\r";

    /// <summary>True where it has one of these classes.</summary>
    public static bool Has(IElement element, params ReadOnlySpan<string> names)
    {
        var classes = element.ClassName.AsSpan();
        foreach (var range in classes.SplitAny(Spaces))
        {
            foreach (var name in names)
            {
                if (classes[range].SequenceEqual(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The first of its classes that begins so; null where none does.</summary>
    /// <param name="element">The element.</param>
    /// <param name="start">How the class begins.</param>
    /// <param name="except">A class that is none of these.</param>
    public static string? FirstBeginningWith(IElement element, string start, string except)
    {
        var classes = element.ClassName.AsSpan();
        foreach (var range in classes.SplitAny(Spaces))
        {
            if (classes[range].StartsWith(start, StringComparison.Ordinal) && !classes[range].SequenceEqual(except))
            {
                return classes[range].ToString();
            }
        }

        return null;
    }
}
