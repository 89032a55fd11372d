using MesoSite.Core;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>data/sources.yaml</c>: every reference, cited by id.</summary>
internal sealed record SourceData(Table<Source> Sources)
{
    public static readonly Shape<SourceData> Shape = new RecordShape<SourceData>(map => new SourceData(
        map.Required("sources", "The references, each under the id that it is cited by.", Shapes.Table(Source.Shape))));
}

/// <summary>A reference. Titles stay in the language they were published in.</summary>
/// <param name="Kind">What it is, such as <c>study</c>; the theme has the words.</param>
/// <param name="Read">How much of it was read, such as <c>abstract</c>; the theme has the words.</param>
internal sealed record Source(
    string Title, string? Authors, string? Published, int? Year, string? Doi, string? Pmid, string? Url, string Kind, string Read)
{
    private static readonly string[] Kinds = ["study", "case-report", "review", "guidance", "clinic", "news", "reference"];
    private static readonly string[] Extents = ["full", "abstract", "copy", "excerpt"];

    private static readonly Shape<string> Link = new ScalarShape<string>(
        "an address that begins with https://",
        new ScalarForm("^[Hh][Tt][Tt][Pp][Ss]?://."),
        (string text, out string value) =>
        {
            value = text;
            return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
        });

    public static readonly Shape<Source> Shape = new RecordShape<Source>(map => new Source(
        map.Required("title", "Its title, in the language it was published in; or your own plain description of it.", Shapes.Text),
        map.Optional("authors", "Who wrote it.", Shapes.Text),
        map.Optional("published", "The journal, publisher or site. Leave out what you do not know.", Shapes.Text),
        map.OptionalValue("year", "The year it was published.", Shapes.WholeNumber),
        map.Optional("doi", "Its DOI, such as 10.1000/182.", Shapes.Text),
        map.Optional("pmid", "Its number in PubMed.", Shapes.Text),
        map.Optional("url", "Where it can be read.", Link),
        map.Required("kind", "What it is.", Words(Kinds)),
        map.Required("read", "How much of it you read: all, the abstract, a copy kept by someone else, an excerpt.", Words(Extents))));

    /// <summary>Where to find it: the DOI, else PubMed, else the address; null where it has none.</summary>
    public string? Href => Doi is not null ? $"https://doi.org/{Uri.EscapeDataString(Doi).Replace("%2F", "/", StringComparison.Ordinal)}"
        : Pmid is not null ? $"https://pubmed.ncbi.nlm.nih.gov/{Uri.EscapeDataString(Pmid)}/"
        : Url;

    private static ChoiceShape<string> Words(string[] words) => new([.. words.Select(word => (word, word))]);
}
