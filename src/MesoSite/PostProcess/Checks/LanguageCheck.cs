using System.Text.RegularExpressions;
using MesoSite.Cldr;
using MesoSite.Core;
using MesoSite.PostProcess.Pages;

namespace MesoSite.PostProcess.Checks;

/// <summary>A page and its parts say their language, a known one, and lines run the way of that language.</summary>
internal static partial class LanguageCheck
{
    public static void Check(CheckedPage page, DiagnosticBag bag)
    {
        var root = page.Elements[0];
        var own = page.Parts.Languages.Count > 0 && page.Parts.Languages[0].Element == root ? page.Parts.Languages[0].Tag : null;
        if (own is null)
        {
            bag.Add(QualityFaults.Language(page.PlaceOf(root, "<html"), page.Name, "it does not say its language", "write lang and dir on the html element"));
        }
        else if (page.Page.Language.Length > 0 && own != page.Page.Language)
        {
            bag.Add(QualityFaults.Language(page.PlaceOf(root, $"lang=\"{own}\""), page.Name, $"it says that it is in \"{own}\", and it lies where pages in \"{page.Page.Language}\" do", "let the language of the html element be that of its folder"));
        }

        foreach (var part in page.Parts.Languages)
        {
            CheckPart(page, part, bag);
        }
    }

    private static void CheckPart(CheckedPage page, PageLanguage part, DiagnosticBag bag)
    {
        if (LocaleOf(part.Tag) is not { } locale)
        {
            bag.Add(QualityFaults.Language(page.PlaceOf(part.Element, $"lang=\"{part.Tag}\""), page.Name, $"\"{part.Tag}\" is the tag of no known language", "write a BCP 47 tag such as en, pt-BR or zh-Hans"));
            return;
        }

        var direction = locale.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";
        if (part.Direction != direction && part.Direction != "auto")
        {
            bag.Add(QualityFaults.Direction(page.PlaceOf(part.Element, $"lang=\"{part.Tag}\""), page.Name, part.Element.LocalName, part.Tag, direction, part.Direction));
        }
    }

    /// <summary>What CLDR knows of the language of a tag; null for no language, or an unknown one.</summary>
    public static CldrLocale? LocaleOf(string tag) => Tag().IsMatch(tag) ? CldrLocale.TryFor(tag) : null;

    // RFC 5646, without what no page of ours needs: extensions and private use.
    [GeneratedRegex("^[a-zA-Z]{2,3}(?:-[a-zA-Z]{4})?(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?(?:-(?:[a-zA-Z0-9]{5,8}|[0-9][a-zA-Z0-9]{3}))*$")]
    private static partial Regex Tag();
}
