using System.Globalization;
using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>budgets:</c> in <c>site.yaml</c>: how much may come over the wire, gzipped.</summary>
/// <param name="Page">A page. The home page may weigh 80 bytes more for each handout past the hundredth.</param>
/// <param name="TwoLanguages">A page with two languages side by side.</param>
/// <param name="Checker">The symptom checker, all questions and results of which are one page.</param>
/// <param name="Search">The search with its list of all pages. It may weigh more for each page past the hundredth, as the home page may.</param>
/// <param name="Styles">All style sheets.</param>
/// <param name="FirstVisit">A page, not the symptom checker, with all that it loads where nothing of the site was loaded before.</param>
internal sealed record Budgets(Budget Page, Budget TwoLanguages, Budget Checker, Budget Search, Budget Styles, Budget FirstVisit)
{
    private const int BytesPerKilobyte = 1024;

    private static readonly Shape<int> Size = new ScalarShape<int>(
        "a size such as 22 KB (1 KB is 1024 bytes)",
        new ScalarForm($"^{Shapes.NumberPattern} KB$"),
        (string text, out int value) =>
        {
            value = 0;
            if (text.Split(' ') is not [var number, "KB"]
                || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kilobytes)
                || kilobytes is <= 0 or > 1_000_000)
            {
                return false;
            }

            value = (int)(kilobytes * BytesPerKilobyte);
            return true;
        });

    /// <summary>Where nothing is set. 30 KB are about a second on a slow third-generation line.</summary>
    public static readonly Budgets Usual = new(Kilobytes(14), Kilobytes(22), Kilobytes(40), Kilobytes(15), Kilobytes(10), Kilobytes(30));

    public static readonly Shape<Budgets> Shape = new RecordShape<Budgets>(map => new Budgets(
        Read(map, "page", "A page.", Usual.Page),
        Read(map, "two-languages", "A page with two languages side by side.", Usual.TwoLanguages),
        Read(map, "checker", "The symptom checker, all questions and results of which are one page.", Usual.Checker),
        Read(map, "search", "The search page with its index; each page past the hundredth adds 80 bytes.", Usual.Search),
        Read(map, "styles", "All style sheets.", Usual.Styles),
        Read(map, "first-visit", "A page with all that it loads.", Usual.FirstVisit)));

    private static Budget Read(RecordReader map, string key, string about, Budget usual) =>
        map.Optional(key, about, Shapes.Located(Size)) is { } own ? new Budget(own.Value, own.Span) : usual;

    private static Budget Kilobytes(int kilobytes) => new(kilobytes * BytesPerKilobyte, null);
}

/// <summary>A limit of weight.</summary>
/// <param name="Bytes">The most that it allows.</param>
/// <param name="Place">Where it is set; null where it is the usual one.</param>
internal sealed record Budget(int Bytes, SourceSpan? Place);
