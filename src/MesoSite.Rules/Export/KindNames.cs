using MesoSite.Rules.Source;

namespace MesoSite.Rules.Export;

/// <summary>The kinds of questions as an author writes them.</summary>
internal static class KindNames
{
    private static readonly (string Name, QuestionKind Kind)[] Names =
    [
        ("yes-no", QuestionKind.YesNo),
        ("any-of", QuestionKind.AnyOf),
        ("one-of", QuestionKind.OneOf),
        ("number", QuestionKind.Number),
    ];

    /// <summary>All names.</summary>
    public static IEnumerable<string> All => Names.Select(entry => entry.Name);

    /// <summary>The name of a kind.</summary>
    public static string Of(QuestionKind kind) => Array.Find(Names, entry => entry.Kind == kind).Name;

    /// <summary>The kind of a name; null where there is none of that name.</summary>
    public static QuestionKind? Parse(string name)
    {
        var place = Array.FindIndex(Names, entry => entry.Name == name);
        return place < 0 ? null : Names[place].Kind;
    }
}
