using System.Collections.Immutable;
using MesoSite.Input.Yaml;

namespace MesoSite.Input.Content;

/// <summary><c>print:</c> in <c>site.yaml</c>: what is printed where nothing else is asked for.</summary>
/// <param name="Sizes">Sizes of type in points.</param>
/// <param name="Sheets">Sheets of paper.</param>
/// <param name="Kinds">Kinds of papers.</param>
internal sealed record PrintSettings(ImmutableArray<TypeSize> Sizes, ImmutableArray<PaperSheet> Sheets, ImmutableArray<PaperKind> Kinds)
{
    /// <summary>The sizes, as they are written.</summary>
    public static readonly ImmutableArray<(string Word, TypeSize Value)> SizeWords = [.. Enum.GetValues<TypeSize>().Select(size => ($"{(int)size}", size))];

    /// <summary>The sheets, as they are written.</summary>
    public static readonly ImmutableArray<(string Word, PaperSheet Value)> SheetWords = Words<PaperSheet>();

    /// <summary>The kinds, as they are written.</summary>
    public static readonly ImmutableArray<(string Word, PaperKind Value)> KindWords = Words<PaperKind>();

    public static readonly PrintSettings Usual =
        new([.. Enum.GetValues<TypeSize>()], [PaperSheet.A4], [.. Enum.GetValues<PaperKind>()]);

    public static readonly Shape<PrintSettings> Shape = new RecordShape<PrintSettings>(map => new PrintSettings(
        map.Optional("sizes", "Sizes of type in points: usual, clear print, large print.", Choices(SizeWords), Usual.Sizes),
        map.Optional("papers", "Sheets of paper.", Choices(SheetWords), Usual.Sheets),
        map.Optional("kinds", "What is printed.", Choices(KindWords), Usual.Kinds)));

    private static ImmutableArray<(string Word, T Value)> Words<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => (value.ToString().ToLowerInvariant(), value))];

    private static Shape<ImmutableArray<T>> Choices<T>(ImmutableArray<(string Word, T Value)> words) => Shapes.Set(new ChoiceShape<T>([.. words]));
}

/// <summary>Sizes of type in points: usual, clear print, large print.</summary>
internal enum TypeSize
{
    Usual = 12,
    Clear = 14,
    Large = 18,
}

/// <summary>Sheets of paper.</summary>
internal enum PaperSheet
{
    A4,
    Letter,
}

/// <summary>What can be printed.</summary>
internal enum PaperKind
{
    /// <summary>An article.</summary>
    Handout,

    /// <summary>Aftercare, with boxes to tick.</summary>
    Checklist,

    /// <summary>What is normal, and when.</summary>
    Timeline,

    /// <summary>The symptom checker, numbered.</summary>
    Chart,

    /// <summary>Red flags and numbers for a wallet.</summary>
    Card,

    /// <summary>All articles of a language; also folded.</summary>
    Booklet,

    /// <summary>An article in two languages.</summary>
    Bilingual,
}
